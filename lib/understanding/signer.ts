import type { ReadPerson } from '../leads/reading.ts';
import type { FoundSpot } from '../leads/report.ts';
import { isSenderOnly, wordsOfSender } from '../reading/signature-lines.ts';
import { quotedFrom, type Sender, signatureOf } from '../reading/signatures.ts';

/**
 * The spots of a mail, its lines given to whom answers go to where that person signed them and the sender did
 * not: what a list, a form or a ticket system sends for somebody. `read` are the spots as people, in the same order.
 */
export function withLinesOfSigner(
  spots: readonly FoundSpot[],
  read: readonly ReadPerson[],
): readonly FoundSpot[] {
  const writerAt = spots.findIndex(({ lines }) => lines.length > 0);
  const writer = spots[writerAt];
  if (!writer) return spots;
  const signerAt = spots.findIndex(
    ({ role }, at) => role === 'reply-to' && at !== writerAt && hasSigned(read[at], writer.lines),
  );
  if (signerAt < 0 || hasSigned(read[writerAt], writer.lines)) return spots;
  return spots.map((spot, at) => {
    if (at === writerAt) return { ...spot, lines: [] };
    return at === signerAt ? { ...spot, lines: writer.lines } : spot;
  });
}

/** Whether the full name of somebody stands alone in a line of the signature. */
function hasSigned(person: ReadPerson | undefined, lines: readonly string[]): boolean {
  const name = person?.values.name?.[0]?.value;
  const email = person?.values.email?.[0]?.value;
  if (!name) return false;
  const sender: Sender = { name, ...(email && { email }) };
  const own = lines.slice(0, quotedFrom(lines));
  const signature = signatureOf(own, sender);
  const words = wordsOfSender({ name });
  return (
    signature !== undefined &&
    own.slice(signature.from, signature.to).some((line) => isSenderOnly(line.trim(), words))
  );
}
