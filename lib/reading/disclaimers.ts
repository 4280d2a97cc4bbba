const DISCLAIMER =
  /\b(?:confidential(?:ity)?|intended (?:only |solely )?for|intended recipient|legally privileged|disclaimer|opinions expressed|unauthori[sz]ed|virus(?:es)?|unsubscribe|consider the environment|before printing|think before you print|save paper|vertraulich|nicht der (?:richtige )?(?:adressat|empfänger)|ausdrucken|datenschutz(?:hinweise|erklärung)?|confidentiel(?:le)?s?|destinataires?|avant d['’]imprimer|confidencial(?:idad|idade)?|destinatari[oa]s?|antes de imprimir|riservat[oe]|prima di stampare|vertrouwelijk|geadresseerde|konfidentiell?|tiltenkt|tiltänkt|poufn[eay]|adresat(?:a|em)?|důvěrn[ýáé]|gizlidir|конфиденциальн\p{L}*|registered (?:office|in england)|gdpr|privacy (?:notice|policy))\b/iu;

/**
 * Whether a line is part of the legal text that companies put under mails, and no part of a signature.
 * @example isDisclaimer('This e-mail is confidential and intended solely for the addressee.') // true
 */
export function isDisclaimer(line: string): boolean {
  const text = line.slice(0, 1000);
  return text.length > 30 && text.split(/\s+/).length > 4 && DISCLAIMER.test(text);
}

/**
 * Index at which the legal text at the end of a mail begins, `lines.length` for none.
 * @example disclaimerFrom(['Ada', '', 'This e-mail is confidential.', 'Delete it if it is not for you.']) // 2
 */
export function disclaimerFrom(lines: readonly string[]): number {
  let from = lines.length;
  let end = lines.length;
  // Paragraph by paragraph from the end: all but legal ones end the search.
  while (end > 0) {
    while (end > 0 && !(lines[end - 1] ?? '').trim()) end--;
    let start = end;
    while (start > 0 && (lines[start - 1] ?? '').trim() && end - start < 60) start--;
    if (start === end) break;
    const legal = lines.slice(start, end).findIndex(isDisclaimer);
    if (legal < 0) break;
    from = start + legal;
    // What stands above the legal text in the same paragraph is not legal.
    if (legal > 0) break;
    end = start;
  }
  return from;
}
