import { expect, it } from 'vitest';
import type { FoundOnSite, FoundSpot } from '../../lib/leads/report.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';

const answer = (text: string) =>
  [{ rule: 'header', source: 'header', confidence: 0.9, kind: 'value', texts: [text] }] as const;
const spot = (role: FoundSpot['role'], name: string, email: string, lines: string[] = []): FoundSpot => ({
  role,
  answers: { name: answer(name), email: answer(email) },
  lines,
});
const SIGNED = [
  'Answers reach me.',
  '',
  'Hedy Lamarr',
  'Inventor',
  'Spread Spectrum Ltd',
  '+44 20 7946 0123',
];

function titles(...spots: FoundSpot[]) {
  const found: FoundOnSite = { isProfile: false, source: 'header', required: [], ownLinks: [], spots };
  const about = {
    site: 'gmail',
    page: 'conversation',
    url: 'https://mail.example',
    title: '',
    language: 'en',
  };
  const me = { emails: [], names: [], profiles: [] };
  const { people } = decideReading({ ...about, me, selection: [], found });
  return Object.fromEntries(
    people.map(({ values }) => [values.email?.[0]?.value, values.title?.[0]?.value ?? '']),
  );
}

it('what a list sends for somebody is signed by whom answers go to', () => {
  expect(
    titles(
      spot('from', 'Spread Spectrum Newsletter', 'noreply@lists.example', SIGNED),
      spot('reply-to', 'Hedy Lamarr', 'hedy@spread.example'),
    ),
  ).toEqual({ 'noreply@lists.example': '', 'hedy@spread.example': 'Inventor' });
});

it('what the sender signed stays the sender’s, wherever answers go', () => {
  expect(
    titles(
      spot('from', 'Hedy Lamarr', 'hedy@spread.example', SIGNED),
      spot('reply-to', 'Spread Office', 'office@spread.example'),
    ),
  ).toEqual({ 'hedy@spread.example': 'Inventor', 'office@spread.example': '' });
  expect(
    titles(
      spot('from', 'Hedy Lamarr', 'hedy@spread.example', SIGNED),
      spot('reply-to', 'Hedy Lamarr', 'hedy@home.example'),
    ),
  ).toMatchObject({ 'hedy@spread.example': 'Inventor' });
});
