const FOOTER =
  /^[([<]{0,2}(?:(?:sent|written|composed|typed) (?:from|via|with|by|on|using)\b|from my (?:iphone|ipad|mobile|phone|android|blackberry|samsung)|get (?:\[?outlook|bluemail)|(?:someone )?(?:from|via) (?:my )?mobile\W*$|von meinem .{2,30} gesendet|von unterwegs gesendet|diese (?:nachricht|e-mail) wurde (?:von|mit)|gesendet (?:von|mit|über)|envoyé (?:de|à partir|depuis|avec|via)|enviado (?:desde|do|de|a partir|con|com)|inviato (?:da|con)|verzonden (?:met|vanaf|via)|verstuurd (?:vanaf|met)|skickat från|sendt fra|sendt med|lähetetty|wysłan[eo] z|отправлено (?:с|из)|надіслано з|odesláno z|odoslané z|trimis (?:de pe|din)|iphone'?umdan|.{2,20}(?:cihazımdan|telefonumdan) gönderildi|dikirim dari|được gửi từ|outlook for (?:ios|android)|sent from outlook)|傳送\s?$|发送自|發送自|发自我的|從我的|iPhoneから送信|から送信\s?$|에서 보냄\s?$|נשלח מ|أرسلت من/iu;

/**
 * Whether a line is what a mail program adds on its own: "Sent from my phone".
 * @example isMobileFooter('Envoyé depuis mon téléphone') // true
 */
export function isMobileFooter(line: string): boolean {
  const text = line.trim();
  return text.length > 3 && text.length < 200 && FOOTER.test(text);
}
