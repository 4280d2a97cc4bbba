import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLines } from '../../lib/reading/quoted.ts';
import { quotedMessages } from '../../lib/reading/quoted-messages.ts';

const own = (text: string) => ownLines(text.split('\n')).join('\n');
const quoted = (text: string) => quotedMessages(text.split('\n')).map(({ from, lines }) => ({ from, lines }));
const recipients = (text: string) => quotedMessages(text.split('\n')).flatMap(({ to }) => to);
const BABBAGE = { name: 'Charles Babbage', email: 'charles@engines.example' };

describe('the line above a quote names its author', () => {
  it.each([
    'On Wed, 3 May 1843 at 10:00 AM Charles Babbage <charles@engines.example> wrote:',
    'On Wed, 3 May 1843 at 10:00, Charles Babbage\n<charles@engines.example> wrote:',
    'On May 3, 1843, at 10:00 AM, Charles Babbage <\ncharles@engines.example> wrote:',
    'At 5/3/1843 10:00 PM, Charles Babbage <charles@engines.example> wrote:',
    'Am 03.05.1843 um 10:00 schrieb Charles Babbage <charles@engines.example>:',
    'Charles Babbage <charles@engines.example> schrieb am Mi., 3. Mai 1843\num 10:00 Uhr:',
    'Le mer. 3 mai 1843 à 10:00, Charles Babbage <charles@engines.example> a écrit :',
    'Le 3 mai 1843 10:00, "Charles Babbage"\n<charles@engines.example>\na écrit :',
    'El mié, 3 may 1843 a las 10:00, Charles Babbage (<charles@engines.example>) escribió:',
    'Il giorno mer 3 mag 1843 alle ore 10:00 Charles Babbage <charles@engines.example> ha scritto:',
    'Op wo 3 mei 1843 om 10:00 schreef Charles Babbage <charles@engines.example>:',
    'Em qua., 3 de mai. de 1843 às 10:00, Charles Babbage <charles@engines.example> escreveu:',
    'Den ons 3 maj 1843 kl 10:00 skrev Charles Babbage <charles@engines.example>:',
    'ons. 3. maj 1843 kl. 10.00 skrev Charles Babbage <charles@engines.example>:',
    'ke 3. toukok. 1843 klo 10.00 Charles Babbage (charles@engines.example) kirjoitti:',
    'śr., 3 maj 1843 o 10:00 Charles Babbage <charles@engines.example> napisał(a):',
    'Dnia 3 maj 1843 o godz. 10:00 Charles Babbage <charles@engines.example> napisał(a):',
    'st 3. 5. 1843 v 10:00 odesílatel Charles Babbage <charles@engines.example> napsal:',
    'Charles Babbage <charles@engines.example> ezt írta (időpont: 1843. máj. 3., Sze, 10:00):',
    'Charles Babbage <charles@engines.example>, 3 May 1843 Çar, 10:00 tarihinde şunu yazdı:',
    'ср, 3 мая 1843 г. в 10:00, Charles Babbage <charles@engines.example> написал:',
    'Charles Babbage <charles@engines.example> 于1843年5月3日周三 10:00写道：',
    '1843年5月3日(水) 10:00 Charles Babbage <charles@engines.example>:',
    '1843년 5월 3일 (수) 오전 10:00, Charles Babbage <charles@engines.example>님이 작성:',
    '1843-05-03 10:00 GMT+01:00 Charles Babbage <charles@engines.example>:',
    '---- On Wed, 3 May 1843 10:00:36 +0530 Charles Babbage <charles@engines.example> wrote ----',
  ])('%s', (line) => {
    expect(quoted(`Yes.\n\n${line}\n\n> Shall we?`)).toEqual([{ from: BABBAGE, lines: ['Shall we?'] }]);
    expect(own(`Yes.\n\n${line}\n\n> Shall we?`)).toBe('Yes.');
  });

  it('with a name alone, or an address alone', () => {
    expect(quoted('Yes.\n\nOn 3 May 1843, Charles Babbage wrote:\n> Shall we?')[0]?.from).toEqual({
      name: 'Charles Babbage',
    });
    expect(quoted('Yes.\n\nOn 3 May 1843, charles@engines.example wrote:\n> Shall we?')[0]?.from).toEqual({
      email: 'charles@engines.example',
    });
    expect(quoted('Yes.\n\nAt 5/3/1843 10:00 PM, you wrote:\n> Shall we?')[0]?.from).toEqual({});
  });
});

describe('the header of a quoted message names its author', () => {
  it.each([
    '-----Original Message-----\nFrom: Charles Babbage [mailto:charles@engines.example]\nSent: 3 May 1843\nTo: Ada\nSubject: Engine',
    '________________________________\nFrom: Charles Babbage <charles@engines.example>\nSent: Wednesday\nTo: Ada Lovelace\nSubject: Engine',
    '*From:* Charles Babbage <charles@engines.example>\n*Sent:* 3 May 1843\n*To:* Ada\n*Subject:* Engine',
    'From: Charles Babbage <charles@engines.example<mailto:charles@engines.example>>\nReply-To: x\nDate: 3 May\nTo: Ada',
    'Von: Charles Babbage <charles@engines.example>\nGesendet: Mittwoch, 3. Mai 1843\nAn: Ada\nBetreff: Maschine',
    'De : Charles Babbage <charles@engines.example>\nEnvoyé : mercredi 3 mai 1843\nÀ : Ada\nObjet : Machine',
    'De: Charles Babbage <charles@engines.example>\nEnviado el: miércoles\nPara: Ada\nAsunto: Máquina',
    'Da: Charles Babbage <charles@engines.example>\nInviato: mercoledì\nA: Ada\nOggetto: Macchina',
    'Van: Charles Babbage <charles@engines.example>\nVerzonden: woensdag\nAan: Ada\nOnderwerp: Machine',
    'Från: Charles Babbage <charles@engines.example>\nSkickat: onsdag\nTill: Ada\nÄmne: Maskin',
    'Od: Charles Babbage <charles@engines.example>\nWysłano: środa\nDo: Ada\nTemat: Maszyna',
    'От: Charles Babbage <charles@engines.example>\nОтправлено: среда\nКому: Ada\nТема: Машина',
    '发件人: Charles Babbage <charles@engines.example>\n发送时间: 1843年5月3日\n收件人: Ada\n主题: 机器',
    '差出人: Charles Babbage <charles@engines.example>\n送信日時: 1843年5月3日\n宛先: Ada\n件名: 機械',
    '---------- Forwarded message ---------\nFrom: Charles Babbage <charles@engines.example>\nDate: Wed, May 3\nSubject: Engine\nTo: Ada',
    'Begin forwarded message:\n\nSubject: Engine\nDate: 3 May 1843\nFrom: Charles Babbage <charles@engines.example>\nTo: Ada',
    'From:\nCharles Babbage <charles@engines.example>\nSent:\n3 May 1843\nTo:\nAda\nSubject:\nEngine',
  ])('%s', (header) => {
    expect(quoted(`Yes.\n\n${header}\n\nShall we?`)).toEqual([{ from: BABBAGE, lines: ['Shall we?'] }]);
    expect(own(`Yes.\n\n${header}\n\nShall we?`)).toBe('Yes.');
  });
});

describe('the header of a quoted message names who else had it', () => {
  const ADA = { name: 'Ada Lovelace', email: 'ada@engines.example' };
  const GRACE = { email: 'grace@compilers.example' };
  it.each([
    'From: Charles Babbage\nSent: 3 May 1843\nTo: Ada Lovelace <ada@engines.example>; grace@compilers.example\nSubject: Engine',
    'Von: Charles Babbage\nGesendet: Mittwoch\nAn: "Lovelace, Ada" <ada@engines.example>\nCc: grace@compilers.example\nBetreff: Maschine',
    '---------- Forwarded message ---------\nFrom: Charles Babbage\nDate: Wed, May 3\nTo: Ada Lovelace <ada@engines.example>,\n grace@compilers.example\nSubject: Engine',
    'From:\nCharles Babbage\nTo:\nAda Lovelace [mailto:ada@engines.example]\nCc:\ngrace@compilers.example\nSubject:\nEngine',
  ])('%s', (header) => {
    expect(recipients(`Yes.\n\n${header}\n\nShall we?`)).toEqual([ADA, GRACE]);
  });

  it('and nobody whom it does not name by address', () => {
    expect(recipients('Yes.\n\nFrom: a@b.example\nTo: Ada\nSubject: Engine\n\nShall we?')).toEqual([]);
  });
});

describe('quoted messages', () => {
  it('are told apart in a thread, each with its own signature', () => {
    const thread = [
      'Yes.',
      '',
      'Ada',
      '',
      'On 3 May 1843 at 10:00, Charles Babbage <charles@engines.example> wrote:',
      '> Shall we?',
      '>',
      '> Charles Babbage',
      '> +44 20 7946 0958',
      '>',
      '> On 2 May 1843 at 10:00, Grace Hopper',
      '> <grace@engines.example> wrote:',
      '> > It compiles.',
      '> >',
      '> > Grace',
      '> And it runs.',
    ].join('\n');
    expect(quoted(thread)).toEqual([
      {
        from: BABBAGE,
        lines: ['Shall we?', '', 'Charles Babbage', '+44 20 7946 0958', '', 'And it runs.'],
      },
      {
        from: { name: 'Grace Hopper', email: 'grace@engines.example' },
        lines: ['It compiles.', '', 'Grace'],
      },
    ]);
    expect(own(thread)).toBe('Yes.\n\nAda');
  });

  it('without marks end where the next one begins', () => {
    const thread =
      'Yes.\n\nFrom: Charles Babbage\nSent: 3 May\nTo: Ada\nSubject: Engine\n\nShall we?\n\nFrom: Grace Hopper\nSent: 2 May\nTo: Charles\nSubject: Engine\n\nIt compiles.';
    expect(quoted(thread)).toEqual([
      { from: { name: 'Charles Babbage' }, lines: ['Shall we?'] },
      { from: { name: 'Grace Hopper' }, lines: ['It compiles.'] },
    ]);
  });

  it('are not seen where none are', () => {
    expect(
      quoted('Hello\n\nFrom: where I stand, it works.\nOn 3 May 1843 we wrote to you: no answer.'),
    ).toEqual([]);
    expect(quoted('Log:\n1843-05-03 10:00 engine started\n1843-05-03 11:00 engine stopped')).toEqual([]);
    expect(quoted('')).toEqual([]);
  });
});

describe('what a writer wrote himself', () => {
  it('is all of a mail without quotes', () => {
    expect(own('\n\nIt works.\n\n- cards\n- wheels\n\n')).toBe('It works.\n\n- cards\n- wheels');
  });

  it('goes on below a quote that is answered there', () => {
    expect(own('On 3 May 1843, Charles wrote:\n> Shall we?\n\nYes.')).toBe('Yes.');
    expect(own('Hello\n> Shall we?\nYes.\n> When?\nNow.\n> Bye')).toBe(
      'Hello\n> Shall we?\nYes.\n> When?\nNow.',
    );
  });

  it('ends at the dashes above a signature, but not at those in code', () => {
    expect(own('It works.\n\n-- \nAda Lovelace')).toBe('It works.');
    expect(own('It works.\n\n_____\nAda Lovelace')).toBe('It works.');
    expect(own('See:\n```\n# one\n####\n# two\n```\nIt works.')).toBe(
      'See:\n```\n# one\n####\n# two\n```\nIt works.',
    );
  });

  it.each([
    'Sent from my phone',
    'Sent from Mail for Windows',
    'Get Outlook for Android',
    'Von meinem Mobiltelefon gesendet',
    'Envoyé depuis mon téléphone',
    'Enviado desde mi teléfono',
    'Inviato da telefono',
    'Verzonden vanaf mijn telefoon',
    'Wysłane z telefonu',
    'Отправлено с телефона',
    '(sent from a phone)',
  ])('is not %j', (line) => expect(own(`It works.\n\n${line}`)).toBe('It works.'));

  it('is the quote where there is nothing else', () => {
    expect(own('> Shall we?')).toBe('> Shall we?');
    expect(own('---- Forwarded message ----\nFrom: Charles\nDate: 3 May\nTo: Ada\n\nShall we?')).toBe(
      'Shall we?',
    );
  });

  it('is never more than the mail, whatever the mail', () => {
    const line = fc.constantFrom(
      '',
      'Ada',
      '> x',
      '>> y',
      'On 3 May 1843, Ada wrote:',
      'From: Ada',
      'To: x',
      'Sent: x',
      '--',
      '```',
      '<',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const mine = ownLines(lines);
        const theirs = quotedMessages(lines).flatMap((message) => message.lines);
        expect(mine.length).toBeLessThanOrEqual(lines.length);
        expect(theirs.length).toBeLessThanOrEqual(lines.length);
        for (const one of mine) expect(lines).toContain(one);
      }),
    );
  });

  it.each([
    'On 3 May',
    '> x',
    '>'.repeat(100),
    'From: x',
    'To: x',
    '2020-01-01 <',
    '> On 3 May, x wrote:',
    '`'.repeat(3),
  ])('100,000 lines %j take no time', (line) => {
    const lines = Array.from({ length: 100_000 }, () => line);
    const startedAt = performance.now();
    ownLines(lines);
    quotedMessages(lines);
    expect(performance.now() - startedAt).toBeLessThan(6000);
  });
});
