interface Member {
  readonly name: string;
  readonly handle: string;
  readonly email: string;
}

const NAMES = [
  'Ada Lovelace',
  'Charles Babbage',
  'Grace Hopper',
  'Alan Turing',
  'Lise Meitner',
  'Konrad Zuse',
  'Emmy Noether',
  'George Boole',
  'Mary Somerville',
  'John Napier',
  'Sofia Kovalevskaya',
  'Blaise Pascal',
  'Hedy Lamarr',
  'Claude Shannon',
  'Hypatia Theon',
  'Leonhard Euler',
  'Sophie Germain',
  'Gottfried Leibniz',
  'Maria Agnesi',
  'Joseph Jacquard',
] as const;

/** The invented person with a number from 0 on; beyond the list they repeat under another address. */
export function castMember(at: number): Member {
  const round = Math.floor(at / NAMES.length);
  const name = NAMES[at % NAMES.length] as string;
  const handle = `${name.toLowerCase().replace(' ', '.')}${round === 0 ? '' : round + 1}`;
  return { name, handle, email: `${handle}@engines.example` };
}

/** An invented number out of a range that is never given to anybody. */
export function castPhone(at: number): string {
  return `+44 20 7946 ${String(at % 1000).padStart(4, '0')}`;
}
