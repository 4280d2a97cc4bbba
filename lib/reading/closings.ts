const WORDS =
  '(?:many |thank you|thanks|thx)(?: so much| very much| a lot| again| in advance| for your (?:help|time|support))*|thanks (?:and|&) (?:best |kind )?regards|(?:with )?(?:(?:best|kind|kindest|warm|warmest|many|sincere) )*(?:regards|wishes|greetings)|best|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|respectfully|cordially|warmly|take care|br|rgds|all the best|talk soon|(?:lots of )?love|mit (?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|hochachtungsvoll|danke(?: und gruß)?|gruß|cordialement|bien (?:cordialement|à vous)|salutations|(?:très )?amicalement|sincères salutations|bonne journée|merci|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordiales)?|atentamente|un abrazo|gracias|atenciosamente|abraços|cumprimentos|com os melhores cumprimentos|obrigad[oa]|distinti saluti|cordiali saluti|cordialmente|un saluto|saluti|grazie|met (?:vriendelijke|hartelijke) groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|med vänliga? hälsning(?:ar)?|vänliga hälsningar|(?:bästa )?hälsningar|mvh|tack|med (?:venlig|vennlig) hilsen|(?:venlig|vennlig|bedste) hilsen|hilsen|takk?|ystävällisin terveisin|terveisin|kiitos|(?:serdeczne )?pozdrawiam(?: serdecznie)?|z poważaniem|z wyrazami szacunku|s (?:přátelským )?pozdravem|s pozdravom|děkuji|üdvözlettel|tisztelettel|cu stimă|cu respect|lep pozdrav|srdačan pozdrav|lugupidamisega|ar cieņu|pagarbiai|με εκτίμηση|saygılarımla|iyi çalışmalar|teşekkürler|с уважением|с наилучшими пожеланиями|спасибо|з повагою|よろしくお願い(?:いた|致)?します|此致|谢谢|順頌商祺|감사합니다|בברכה|مع أطيب التحيات|مع التحية';
const CLOSING = new RegExp(`^[\\p{P}\\s]{0,4}(?:${WORDS})(?: from .{3,30})?[\\s,.!;:。、-]*$`, 'iu');
/** "Thanks, Ada": the name on the closing line itself, or initials. */
const CLOSING_WITH_NAME = new RegExp(
  `^[\\p{P}\\s]{0,4}(?:${WORDS})\\s?[,.!;:-]+\\s*(\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,2})[.,!\\s]*$`,
  'iu',
);

/**
 * Whether a line is nothing but the words above a signature.
 * @example isClosing('Best regards,') // true
 */
export function isClosing(line: string): boolean {
  return CLOSING.test(line.slice(0, 200));
}

/**
 * The name behind closing words on the same line, `undefined` for none.
 * @example nameInClosing('Thanks, Ada') // 'Ada'
 */
export function nameInClosing(line: string): string | undefined {
  return CLOSING_WITH_NAME.exec(line.slice(0, 200))?.[1];
}
