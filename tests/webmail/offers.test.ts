import { describe, expect, it } from 'vitest';
import { MAIL_SCENES, OWNER } from './expected.ts';
import { faultsIn, type Offered } from './offers.ts';

const ada = {
  email: 'ada@engines.example',
  names: ['Ada Lovelace'],
  phones: ['+44 20 7946 0958'],
  title: 'Head of Analysis',
};
const offered: Offered = {
  Name: ['Ada Lovelace'],
  'E-mail': ['ada@engines.example'],
  Phone: ['+44 20 7946 0958'],
  'Job title': ['Head of Analysis'],
};
const faults = (...people: Offered[]) => faultsIn(people, { offered: [ada], never: ['Mallory'] });

describe('what a real webmail must offer', () => {
  it('is satisfied by the person with exactly their details', () => {
    expect(faults(offered)).toEqual([]);
  });

  it('is not satisfied when they are missing', () => {
    expect(faults()).toEqual(['ada@engines.example is not offered']);
  });

  it('is not satisfied when somebody else is offered as well', () => {
    expect(faults(offered, { Name: ['Charles Babbage'] })).toHaveLength(1);
  });

  it('is not satisfied by a second phone, or by none', () => {
    expect(faults({ ...offered, Phone: ['+44 20 7946 0958', '+44 20 7946 0111'] })).toHaveLength(1);
    expect(faults({ ...offered, Phone: [] })).toHaveLength(1);
  });

  it('is not satisfied by another name or job', () => {
    expect(faults({ ...offered, Name: ['Lovelace'], 'Job title': ['Head'] })).toHaveLength(2);
  });

  it('is never satisfied with the owner of the mailbox, or whom the scene forbids', () => {
    expect(faults({ ...offered, Website: ['Herman Hollerith'] })).toEqual(['"Hollerith" is offered']);
    expect(faults({ ...offered, Website: ['Mallory'] })).toEqual(['"Mallory" is offered']);
  });
});

it('no scene asks for the owner of the mailbox', () => {
  const asked = JSON.stringify(MAIL_SCENES.map(({ offered: people, allowed }) => [people, allowed]));
  for (const text of OWNER) expect(asked).not.toContain(text);
});
