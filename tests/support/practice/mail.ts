export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly uid: number;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc?: readonly Correspondent[];
  readonly subject: string;
  readonly date: string;
  readonly isNew?: boolean;
  /** Plain text, signature included. */
  readonly body: string;
}

/** Whose inbox it is: a rep who sells looms. */
export const OWNER: Correspondent = { name: 'Joan Clarke', address: 'joan.clarke@looms.example' };

const CHARLES: Correspondent = { name: 'Charles Babbage', address: 'c.babbage@engines.example' };

/** Newest first. People and companies are invented; the names are borrowed from the long dead. */
export const MAILS: readonly Mail[] = [
  {
    uid: 4,
    from: { name: 'Ada Lovelace', address: 'ada@engines.example' },
    to: [OWNER],
    cc: [CHARLES],
    subject: 'Two looms for the new works',
    date: 'Today 09:12',
    isNew: true,
    body: `Dear Joan,

Charles showed me your pattern cards at the exhibition. We are fitting out
the new works and would need two looms before the spring, with somebody to
train our people.

Could you call me this week about prices?

Best regards,
Ada

--
Ada Lovelace
Head of Operations
Analytical Engines Ltd
Tel: +44 20 7946 0958
https://engines.example`,
  },
  {
    uid: 3,
    from: { name: 'Emmy Noether', address: 'emmy.noether@rings.example' },
    to: [OWNER],
    subject: 'Re: Your visit on Thursday',
    date: 'Today 08:40',
    isNew: true,
    body: `Hello Joan,

Thursday at ten suits us. I decide on machines up to 20,000; anything above
goes to the board, which meets in December.

Emmy Noether
Purchasing Manager, Rings & Ideals GmbH
Mobile: +1 202 555 0143
emmy.noether@rings.example

On Monday, Joan Clarke wrote:
> Would Thursday suit you? You can reach me at +44 20 7946 0111.`,
  },
  {
    uid: 2,
    from: { name: 'George Boole', address: 'george@boole.example' },
    to: [OWNER],
    subject: 'Spare parts',
    date: 'Yesterday',
    body: `Joan,

do you still make shuttles for the small loom? Not urgent: we will not need
them before next year.

George Boole
Boole & Sons, Lincoln
+44 20 7946 0321`,
  },
  {
    uid: 1,
    from: { name: 'Exhibition office', address: 'no-reply@exhibition.example' },
    to: [OWNER],
    subject: 'Your stand is confirmed',
    date: 'Monday',
    body: 'Your stand is confirmed. Do not answer this message: nobody reads this address.',
  },
];
