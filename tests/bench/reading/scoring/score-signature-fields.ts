import type { FieldName } from '../../../../lib/leads/value.ts';
import { textOf } from '../corpus.ts';
import { type Comparison, compare, type Same } from './comparison.ts';
import { foldedText, isSameCompany, isSameEmail, isSamePhone, isSameText } from './sameness.ts';
import { type Scorer, valuesOf } from './scorer.ts';
import { signatureGold } from './signature-gold.ts';

/**
 * Phone, e-mail, title and company out of signatures. A title may run on over the comma that its gold ends at, since
 * "Manager, West Gas" is one title on one card and two facts on the next.
 */
export const SIGNATURE_FIELDS_SCORER: Scorer = {
  kind: 'signature',
  fits: ({ gold }) => typeof gold['signature'] === 'string',
  score(task, { people }) {
    const signature = textOf(task.gold['signature']);
    const header = textOf(task.entry['sender']);
    const email = /[\w.+-]+@[\w.-]+/.exec(header)?.[0] ?? '';
    const gold = signatureGold(task, signature, { name: header.replace(/<.*/, ''), email });
    const isOpen = (text: string) => gold.open.some((part) => foldedText(part).includes(foldedText(text)));
    const score = (field: string, name: FieldName, expected: readonly string[], same: Same): Comparison => {
      // What is inferred from an address is not read from the signature.
      const got = valuesOf(people, name).filter(({ source }) => source !== 'e-mail-domain');
      const { extras, ...rest } = compare(field, expected, got, same);
      return { ...rest, extras: extras.filter(({ text }) => !isOpen(text)) };
    };
    const isSameTitle: Same = (one, other) =>
      isSameText(one, other) ||
      (foldedText(other).startsWith(`${foldedText(one)} `) &&
        foldedText(signature).includes(foldedText(other)));
    return [
      score('signaturePhone', 'phone', gold.phones, isSamePhone),
      score('signatureEmail', 'email', gold.emails, isSameEmail),
      score('signatureTitle', 'title', gold.titles, isSameTitle),
      score('signatureCompany', 'company', gold.companies, isSameCompany),
    ];
  },
};
