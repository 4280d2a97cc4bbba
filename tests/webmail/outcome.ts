import { readFile } from 'node:fs/promises';
import { writeDocument } from '../tools/write-document.ts';
import type { WebmailCheck } from './tour.ts';

const DOCUMENT = 'docs/accuracy.md';
const BEGIN = '<!-- real webmail: begin -->';
const END = '<!-- real webmail: end -->';

/** Writes the outcome into its block of docs/accuracy.md; the rest of the document stays as it is. */
export async function writeOutcome(
  checks: readonly WebmailCheck[],
  versions: readonly string[],
): Promise<void> {
  const document = await readFile(DOCUMENT, 'utf8').catch(() => '# Accuracy\n');
  const block = [BEGIN, markdownFromChecks(checks, versions), END].join('\n');
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  writeDocument(
    DOCUMENT,
    begin >= 0 && end > begin
      ? document.slice(0, begin) + block + document.slice(end + END.length)
      : `${document.trimEnd()}\n\n${block}\n`,
  );
}

/** A table of how many checks passed on each look, what did not, and how to see it again. */
export function markdownFromChecks(checks: readonly WebmailCheck[], versions: readonly string[]): string {
  const looks = [...new Set(checks.map(({ look }) => look))];
  const rows = [...new Set(checks.map(rowOf))].map((row) => {
    const cells = looks.map((look) => {
      const these = checks.filter((check) => check.look === look && rowOf(check) === row);
      return these.length > 0 ? `${these.filter(isPassed).length} of ${these.length}` : '';
    });
    return `| ${[row, ...cells].join(' | ')} |`;
  });
  const failed = checks.filter((check) => !isPassed(check));
  const faults = [
    ...new Set(failed.flatMap((check) => check.faults.map((each) => `${rowOf(check)}: ${each}`))),
  ];
  return `
## On real webmail

\`npm run e2e:webmail\` unpacks Roundcube and Dovecot from Debian's packages into a temporary folder, runs them on
127.0.0.1 without installing anything, delivers the mails of \`tests/webmail/mails\`, and clicks the toolbar icon of the
built extension on each. A check passes when exactly the people are offered who must be, each with the details of
their own signature and nobody else's, and the owner of the mailbox never (\`tests/webmail/expected.ts\`). Each mail is
opened beside the list, in its inner frame, and alone.

Measured with ${versions.filter((each) => /^(?:roundcube-|dovecot-)/.test(each)).join(', ')}: **${checks.length - failed.length} of ${checks.length} checks passed**.

| what | ${looks.join(' | ')} |
| --- |${looks.map(() => ' --- |').join('')}
${rows.join('\n')}
${faults.length > 0 ? `\nNot yet as it must be:\n\n${faults.map((each) => `- ${each}`).join('\n')}\n` : ''}`;
}

function rowOf({ view, about }: WebmailCheck): string {
  return view === 'new window' ? `in a window of its own: ${about}` : about;
}

function isPassed({ faults }: WebmailCheck): boolean {
  return faults.length === 0;
}
