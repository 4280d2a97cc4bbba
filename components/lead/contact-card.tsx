import { encode } from 'uqr';
import { downloadFile } from '../../lib/exchange/download.ts';
import { vcardOfLead } from '../../lib/exchange/vcard-write.ts';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import './contact-card.css';

/** A lead's contact details as a QR code, for a phone's camera, and as a file. */
export function ContactCard({ lead }: { lead: Lead }) {
  const name = titleOfLead(lead.fields);
  const path = qrPath(cardOf(lead));
  return (
    <div class="contact-card">
      {path ? (
        <svg
          class="contact-code"
          viewBox={`0 0 ${path.size} ${path.size}`}
          role="img"
          aria-label={words('qrOf', name)}
        >
          <path d={path.d} />
        </svg>
      ) : (
        <Notice>{words('qrTooLong')}</Notice>
      )}
      <Button
        icon="download"
        onClick={() =>
          downloadFile(
            new Blob([vcardOfLead(lead, '4.0')], { type: 'text/vcard;charset=utf-8' }),
            `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.vcf`,
          )
        }
      >
        {words('vcardSave')}
      </Button>
    </div>
  );
}

/** What a phone wants to know: notes and tags are ours, and would not fit. */
function cardOf(lead: Lead): string {
  return vcardOfLead({ ...lead, notes: [], tags: [] }, '3.0');
}

/** The dark squares of a QR code as a path in units of a square; `undefined` for a text too long for one. */
export function qrPath(text: string): { readonly size: number; readonly d: string } | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: 4 });
    const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    return { size, d };
  } catch {
    return undefined;
  }
}
