import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedFrom, signatureOf, valuesFromSignature } from '../../lib/reading/signatures.ts';
import { FURTHER_SIGNATURES } from './further-signature-cases.ts';
import { SIGNATURES } from './signature-cases.ts';

const ADA = { name: 'Ada Lovelace', email: 'ada@engines.example' };
const mail = (text: string) => text.split('\n');
const signed = (text: string, sender: { name?: string; email?: string } = ADA) => {
  const lines = mail(text);
  const found = signatureOf(lines, sender);
  return found && lines.slice(found.from, found.to);
};

describe('where quoted mail begins', () => {
  it.each([
    ['On 3 May 1843, Charles Babbage wrote:', 2],
    ['On Wed, 3 May 1843 at 10:00, Charles Babbage\n<charles@engines.example> wrote:', 2],
    ['Am 03.05.1843 um 10:00 schrieb Charles Babbage:', 2],
    ['Le 3 mai 1843 à 10:00, Charles Babbage a écrit :', 2],
    ['El 3 may 1843, a las 10:00, Charles Babbage escribió:', 2],
    ['Il giorno 3 mag 1843, Charles Babbage ha scritto:', 2],
    ['Op 3 mei 1843 om 10:00 schreef Charles Babbage:', 2],
    ['3 мая 1843 г., Чарльз Бэббидж написал:', 2],
    ['-----Original Message-----', 2],
    ['-----Ursprüngliche Nachricht-----', 2],
    ['________________________________\nFrom: Charles Babbage\nSent: 3 May 1843\nTo: Ada', 2],
    ['Von: Charles Babbage\nGesendet: 3. Mai 1843\nAn: Ada\nBetreff: Maschine', 2],
    ['De : Charles Babbage\nEnvoyé : 3 mai 1843\nÀ : Ada', 2],
  ])('above %j', (intro, at) => {
    expect(quotedFrom(mail(`Fine by me.\n\n${intro}\n\nShall we build it?`))).toBe(at);
  });

  it('is the end where nothing is quoted', () => {
    expect(quotedFrom(mail('Fine by me.\nFrom: where I stand, it looks good.'))).toBe(2);
    expect(quotedFrom([])).toBe(0);
  });

  it('is not above a quote that is answered below', () => {
    const lines = mail('On 3 May 1843, Charles wrote:\n> Shall we?\n\nYes.\n\nAda');
    expect(quotedFrom(lines)).toBe(lines.length);
  });
});

describe('a signature', () => {
  it('begins at the dashes', () => {
    expect(signed('Hello\n\n-- \nAda Lovelace\nAnalyst')).toEqual(['-- ', 'Ada Lovelace', 'Analyst']);
  });

  it.each([
    'Best regards,',
    'Thanks',
    'Mit freundlichen Grüßen',
    'Cordialement,',
    'Saludos cordiales,',
    'Cordiali saluti',
    'Met vriendelijke groet,',
    'Med vänliga hälsningar',
    'Pozdrawiam',
    'С уважением,',
  ])('begins at %j', (closing) => {
    expect(
      signed(`Dear Charles,\n\nit works.\n\n${closing}\n\nAda Lovelace\nTel. +44 20 7946 0958`)?.[0],
    ).toBe(closing);
  });

  it("begins at the sender's name without any closing", () => {
    expect(signed('It works.\n\nAda\n+44 20 7946 0958')).toEqual(['Ada', '+44 20 7946 0958']);
    expect(signed('It works.\n\nAda')).toEqual(['Ada']);
  });

  it('ends before quoted mail', () => {
    expect(
      signed('It works.\n\nBest,\nAda\n\nOn 3 May 1843, Charles wrote:\n> Shall we?\n> \n> Charles'),
    ).toEqual(['Best,', 'Ada']);
  });

  it.each([
    'It works.',
    'Dear Charles,\n\nthe engine ran for three hours without a fault. I will write again tomorrow.',
    'Items:\n- wheels\n- cards\n- oil',
    'Thanks',
    '',
    '> Ada Lovelace',
  ])('is not seen in %j', (text) => {
    expect(signed(text)).toBeUndefined();
  });

  it('lies within the mail and before what is quoted, whatever the mail', () => {
    const line = fc.constantFrom(
      '',
      'Ada',
      'Thanks,',
      '-- ',
      '> x',
      'On 3 May, Ada wrote:',
      'It works.',
      '+44 20 7946 0958',
      '----',
      'From: Ada',
      'To: x',
      'Sent: x',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const found = signatureOf(lines, ADA);
        const end = quotedFrom(lines);
        expect(end).toBeLessThanOrEqual(lines.length);
        if (!found) return;
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.from).toBeLessThan(found.to);
        expect(found.to).toBeLessThanOrEqual(end);
      }),
    );
  });

  it.each(['On 3 May', '> x', 'Thanks,', 'From: x', '2020-01-01 <', '-- '])(
    '100,000 lines %j take no time',
    (line) => {
      const startedAt = performance.now();
      signatureOf(
        Array.from({ length: 100_000 }, () => line),
        ADA,
      );
      expect(performance.now() - startedAt).toBeLessThan(4000);
    },
  );
});

describe('a signature in any language and shape', () => {
  const valuesOf = (lines: readonly string[], sender: object) =>
    Object.fromEntries(
      Object.entries(valuesFromSignature(lines, sender)).map(([field, list]) => [
        field,
        list.map(({ value }) => value),
      ]),
    );

  it.each(SIGNATURES)('$text', ({ sender, text, phone, title, company }) => {
    const lines = ['Dear all,', '', 'the engine ran for three hours.', '', ...mail(text)];
    const found = signatureOf(lines, sender);
    expect(found?.from).toBe(4);
    const values = valuesOf(lines.slice(found?.from, found?.to), sender);
    expect({ phone: values['phone'], title: values['title'], company: values['company'] }).toEqual({
      phone,
      title: title && [title],
      company: company && [company],
    });
  });

  it.each(FURTHER_SIGNATURES)('$text', ({ sender, text, title, company }) => {
    const lines = ['Dear all,', '', 'the engine ran for three hours.', '', ...mail(text)];
    const found = signatureOf(lines, sender);
    const values = valuesOf(lines.slice(found?.from, found?.to), sender);
    expect({ title: values['title'], company: values['company'] }).toEqual({
      title: title && [title],
      company: company && [company],
    });
  });

  it('says what its lines are, where it does', () => {
    const lines = mail('Title: Chief Compiler\nCompany: Looms\nPhone: 202-555-0143\nName: Ada Lovelace');
    expect(valuesOf(lines, ADA)).toEqual({
      title: ['Chief Compiler'],
      company: ['Looms'],
      phone: ['202-555-0143'],
    });
  });

  it('leaves out legal text below it', () => {
    const lines = mail(
      'It works.\n\nAda\n\nThis message is confidential and intended solely for the addressee.\nDelete it if that is not you.',
    );
    expect(signatureOf(lines, ADA)).toEqual({ from: 2, to: 3 });
  });

  it('is seen where several sign, and behind words of one’s own', () => {
    expect(signed('It works.\n\nAda and Grace')).toEqual(['Ada and Grace']);
    expect(signed('It works.\n\nYour old friend, Ada.')).toEqual(['Your old friend, Ada.']);
    expect(signed('It works.\n\nThanks,\nAda\n\n-- \nAda Lovelace\nAnalyst')?.[0]).toBe('Thanks,');
  });

  it('is not a list of names, nor a poem', () => {
    expect(signed('Invited:\nGrace Hopper\nKonrad Zuse\nAlan Turing and many more came.')).toBeUndefined();
  });
});

describe('values of a signature', () => {
  it('are read from its lines', () => {
    const values = valuesFromSignature(
      mail(
        'Best regards,\nAda Lovelace\nHead of Programming\nAnalytical Engines Ltd\nT: +44 20 7946 0958 | F: +44 20 7946 0959\nada@engines.example\nwww.engines.example\nhttps://www.linkedin.com/in/ada-lovelace',
      ),
      ADA,
    );
    const best = Object.fromEntries(
      Object.entries(values).map(([field, list]) => [field, list.map(({ value }) => value)]),
    );
    expect(best).toEqual({
      title: ['Head of Programming'],
      company: ['Analytical Engines Ltd'],
      phone: ['+44 20 7946 0958'],
      email: ['ada@engines.example'],
      website: ['https://www.engines.example'],
      profile: ['https://www.linkedin.com/in/ada-lovelace'],
    });
    expect(values.phone?.[0]).toMatchObject({ source: 'signature', rule: 'signature' });
  });

  it.each([
    ['Ada Lovelace | CTO | Looms GmbH', 'CTO', 'Looms GmbH'],
    ['Ada Lovelace, CTO at Looms', 'CTO', 'Looms'],
    ['Ada Lovelace - Vertriebsleiterin', 'Vertriebsleiterin', undefined],
  ])('come from one line too: %s', (line, title, company) => {
    const values = valuesFromSignature([line], ADA);
    expect(values.title?.[0]?.value).toBe(title);
    expect(values.company?.[0]?.value).toBe(company);
  });

  it('are nothing where there is nothing', () => {
    expect(valuesFromSignature(['Sent from my phone'], ADA)).toEqual({});
    expect(valuesFromSignature([], {})).toEqual({});
  });
});
