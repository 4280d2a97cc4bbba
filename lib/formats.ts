const known = new Map<string, unknown>();

/** A format for numbers, made once for a locale and its options: making one takes longer than a hundred uses. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

/** A format for dates and times, made once. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept('date', locale, options, () => new Intl.DateTimeFormat(locale, options));
}

/** A format for lengths of time from now, made once. */
export function relativeFormat(
  locale: string,
  options: Intl.RelativeTimeFormatOptions,
): Intl.RelativeTimeFormat {
  return kept('relative', locale, options, () => new Intl.RelativeTimeFormat(locale, options));
}

/** The rules for texts that depend on a count, made once. */
export function pluralRules(locale: string): Intl.PluralRules {
  return kept('plural', locale, {}, () => new Intl.PluralRules(locale));
}

function kept<Format>(kind: string, locale: string, options: object, make: () => Format): Format {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const format = (known.get(key) as Format | undefined) ?? make();
  known.set(key, format);
  return format;
}
