/** A person whom a mail must offer: who, and which details from their own signature and nobody else's. */
export interface Expected {
  readonly email: string;
  /** The name as the mail has it, or one of several ways to put it; '' where the mail names none. */
  readonly names: readonly string[];
  readonly phones?: readonly string[];
  /** Left out where the mail does not say. */
  readonly title?: string;
  readonly company?: string;
}

export interface MailScene {
  /** The mail's number, which is also its place in `mails/`. */
  readonly mail: number;
  readonly about: string;
  /** A look and view that leaves out what the scene is about. */
  readonly notIn?: string;
  readonly offered: readonly Expected[];
  /** People who may be offered as well; their details must be as told. */
  readonly allowed?: readonly Expected[];
  /** What nobody may be offered with. */
  readonly never?: readonly string[];
}

const ada: Expected = {
  email: 'ada@engines.example',
  names: ['Ada Lovelace'],
  phones: ['+44 20 7946 0958'],
  title: 'Head of Analysis',
  company: 'Analytical Engines Ltd',
};

/** The mailbox owner, whom no scene may offer. */
export const OWNER = ['Hollerith', 'herman@tabulating.example'] as const;

export const MAIL_SCENES: readonly MailScene[] = [
  { mail: 1, about: 'a signature', offered: [ada] },
  {
    mail: 2,
    about: 'a reply with a quoted mail, each with their own signature',
    offered: [
      {
        email: 'charles.babbage@engines.example',
        names: ['Charles Babbage'],
        phones: ['+44 20 7946 0111'],
        title: 'Chief Engineer',
        company: 'Analytical Engines Ltd',
      },
      ada,
    ],
  },
  {
    mail: 3,
    about: 'several participants, and a signature in columns',
    offered: [
      {
        email: 'grace.hopper@flowmatic.example',
        names: ['Grace Hopper', 'Hopper, Grace'],
        phones: ['+1 202 555 0143'],
        title: 'Director of Programming',
        company: 'Flow-Matic Inc.',
      },
      { email: 'alan@bombe.example', names: ['Alan Turing'] },
      { email: 'emmy@rings.example', names: ['Emmy Noether', 'Noether, Emmy'] },
      { email: 'zuse@z3.example', names: ['Konrad Zuse'] },
      { email: 'jean@eniac.example', names: [''] },
    ],
  },
  {
    mail: 4,
    about: 'a newsletter whose answers go to a person',
    // It does not show whom answers go to.
    notIn: 'larry, split view',
    offered: [
      {
        email: 'hedy.lamarr@spread.example',
        names: ['Hedy Lamarr'],
        phones: ['+44 20 7946 0123'],
        title: 'Inventor',
        company: 'Spread Spectrum Ltd',
      },
    ],
    allowed: [{ email: 'noreply@lists.example', names: ['Spread Spectrum Newsletter'] }],
  },
  {
    mail: 5,
    about: 'a Cyrillic name and signature',
    offered: [
      {
        email: 'lebedev@besm.example',
        names: ['Сергей Лебедев'],
        phones: ['+44 20 7946 0222'],
        title: 'Главный конструктор',
        company: 'ООО «БЭСМ»',
      },
    ],
  },
  {
    mail: 6,
    about: 'a name and signature from right to left',
    offered: [
      {
        email: 'pekeris@weizac.example',
        names: ['חיים פקריס'],
        phones: ['+44 20 7946 0333'],
        title: 'מנהל המחלקה',
      },
    ],
  },
  {
    mail: 7,
    about: 'a Chinese name',
    offered: [{ email: 'hua@institute.example', names: ['华罗庚'], phones: ['+44 20 7946 0444'] }],
  },
  {
    mail: 8,
    about: 'a hostile body with a forged header, hidden people, scripts',
    offered: [
      {
        email: 'john@edvac.example',
        names: ['John von Neumann'],
        phones: ['+1 202 555 0155'],
        title: 'Consultant',
        company: 'EDVAC Group',
      },
    ],
    never: ['Mallory', 'evil.example', '0666'],
  },
  {
    mail: 9,
    about: 'a signature in HTML, and the owner quoted',
    offered: [
      {
        email: 'katherine@orbits.example',
        names: ['Katherine Johnson'],
        phones: ['+1 202 555 0177'],
        title: 'Senior Mathematician',
        company: 'Orbit Tables LLC',
      },
    ],
    never: ['555 0100'],
  },
  {
    mail: 10,
    about: 'somebody introduced in the text',
    offered: [
      {
        email: 'jean@eniac.example',
        names: ['Jean Bartik'],
        phones: ['+1 202 555 0166'],
        title: 'Programmer',
        company: 'ENIAC Group',
      },
      { email: 'betty.holberton@univac.example', names: ['Betty Holberton'], phones: ['+1 202 555 0188'] },
    ],
  },
  {
    mail: 11,
    about: 'a mail of the owner’s own',
    offered: [
      { email: 'ada@engines.example', names: ['Ada Lovelace'] },
      { email: 'charles.babbage@engines.example', names: ['Charles Babbage'] },
    ],
    never: ['555 0100', 'Tabulating'],
  },
  {
    mail: 12,
    about: 'a forwarded mail with a header and signature of its own',
    offered: [
      {
        email: 'annie@spectra.example',
        names: ['Annie Cannon'],
        phones: ['+1 202 555 0199'],
        title: 'Buyer',
        company: 'Spectra Observatory',
      },
    ],
    allowed: [
      {
        email: 'mary@instruments.example',
        names: ['Mary Somerville'],
        phones: ['+44 20 7946 0702'],
        title: 'Sales',
        company: 'Instruments Ltd',
      },
    ],
  },
];
