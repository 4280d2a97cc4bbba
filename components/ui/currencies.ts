const USUAL =
  'EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK HUF RON TRY UAH BRL MXN ARS CLP COP PEN INR CNY KRW SGD HKD ILS AED SAR EGP MAD ZAR NGN KES'.split(
    ' ',
  );

/** The currencies offered, by ISO 4217 code; the one in use is always among them. */
export function currenciesWith(current: string): readonly string[] {
  return USUAL.includes(current) ? USUAL : [current, ...USUAL];
}
