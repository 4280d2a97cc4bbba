import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../lib/exchange/cell-formats.ts';
import { csvOfRejected, rejectedRow } from '../../../lib/exchange/import/rejected-csv.ts';
import type { Lead } from '../../../lib/leads/lead.ts';
import { ADA, story } from '../../leads/story.ts';
import { allOf, rowsOf } from '../pieces.ts';
import { carriedOut, fileOf, NOW, planned } from './imported.ts';

const ada = story({ type: 'capture', values: ADA }).lead as Lead;
const outcomes = async (text: string, held: readonly Lead[] = []) =>
  (await planned(fileOf(text), { held })).rows.map(({ outcome }) => outcome);

describe('a plan', () => {
  it('creates who is not in the list, updates who is, skips what says nothing new', async () => {
    const text =
      'Name,E-mail,Company\nCharles Babbage,charles@engines.example,Engines\nAda King,ADA@engines.example,Engines\nAda Lovelace,ada@engines.example,\n';
    expect(await outcomes(text, [ada])).toEqual([
      {
        kind: 'create',
        leadId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/),
      },
      { kind: 'update', leadId: 'lead' },
      { kind: 'skip', reason: 'nothing-new', leadId: 'lead' },
    ]);
  });

  it('creates somebody who is in the file twice once', async () => {
    const { rows } = await planned(
      fileOf('Name,E-mail,Phone\nAda,ada@engines.example,\nAda,ada@engines.example,020 7946 0958\n'),
    );
    expect(rows.map(({ outcome }) => outcome.kind)).toEqual(['create', 'update']);
    const [lead, ...others] = carriedOut(rows);
    expect(others).toEqual([]);
    expect(lead?.fields.phone?.[0]?.value).toBe('+44 20 7946 0958');
  });

  it('rejects rows with their reasons, which a report says again', async () => {
    const { rows, table } = await planned(
      fileOf(
        'Name,E-mail\nAda Lovelace,ada@engines.example\nBabbage, Charles,charles@engines.example\n,nobody\n"A"b,x@y.example\n',
      ),
    );
    const reasons = rows.map(({ outcome }) => outcome.kind === 'reject' && outcome.reason);
    expect(reasons.slice(0, 3)).toEqual([false, 'too-many-cells', 'nobody']);
    const rejected = rows.flatMap((row) => rejectedRow(row, (reason) => reason) ?? []);
    const report = await allOf(
      csvOfRejected([rejected], table.headers, { reason: 'Reason', row: 'Row' }, ','),
    );
    expect(rowsOf(report)[1]).toMatchObject({ Name: '', 'E-mail': 'nobody', Reason: 'nobody', Row: '4' });
  });

  it('knows again who came before without an address or a number, by all that the row says', async () => {
    const text = 'Name,Company,Note\nAda Lovelace,Engines,Met in June\nAda Lovelace,Engines,Met in May\n';
    const { rows } = await planned(fileOf(text));
    expect(rows.map(({ outcome }) => outcome.kind)).toEqual(['create', 'create']);
    const held = carriedOut(rows);
    const again = 'Note,Name,Company\nMet in May,Ada Lovelace,Engines\n,Ada Lovelace,Bombe\n';
    expect((await outcomes(again, held)).map(({ kind }) => kind)).toEqual(['skip', 'create']);
  });

  it('knows a record of the same program again by its id and name', async () => {
    const held = carriedOut((await planned(fileOf('Record ID,Name,Notes\n17,Ada Lovelace,One\n'))).rows);
    const again = 'Record ID,Name,Notes\n17,Ada Lovelace,Two\n17,Alan Turing,Two\n';
    expect(await outcomes(again, held)).toMatchObject([
      { kind: 'update', leadId: held[0]?.id },
      { kind: 'create' },
    ]);
    const other = 'Id,Full name,Text\n17,Ada Lovelace,Two\n';
    expect(await outcomes(other, held)).toMatchObject([{ kind: 'create' }]);
  });

  it('says which cells it leaves out', async () => {
    const { rows } = await planned(
      fileOf(
        'Name,E-mail,Website,Created\nAda,ada@engines.example,javascript:alert(1),2025-01-01\nBea,bea@x.example,https://x.example,soon\n',
      ),
    );
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ column: 2, code: 'bad-link' }],
      [{ column: 3, code: 'bad-date' }],
    ]);
  });

  it('is the same when it is made again, so that an import that was cut off goes on', async () => {
    const file = fileOf('Name,E-mail\nAda,ada@engines.example\nBea,bea@x.example\n');
    const [one, other] = [await planned(file), await planned(file)];
    expect(one.rows).toEqual(other.rows);
    expect(new Set(one.rows.map(({ errand }) => errand?.act)).size).toBe(2);
  });
});

describe('columns', () => {
  it('are told by what stands in them where the header does not say', async () => {
    const { mapping } = await planned(
      fileOf('Wer,X1,X2,X3\nAda,ada@engines.example,+44 20 7946 0958,https://www.linkedin.com/in/ada\n'),
    );
    expect(mapping.columns).toEqual([undefined, 'email', 'phone', 'profile']);
  });

  it('are not what their header says where nothing in them is', async () => {
    const { mapping } = await planned(fileOf('Name,Email,Value\nAda,Monday,high\nBea,Tuesday,low\n'));
    expect(mapping.columns).toEqual(['name', undefined, undefined]);
  });

  it('of LinkedIn’s connections are recognised', async () => {
    const { study, rows } = await planned(
      fileOf(
        'Notes:\n"When exporting, you may notice."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,https://www.linkedin.com/in/ada,,Engines,Analyst,12 Mar 2025\n',
      ),
    );
    expect(study.preset?.id).toBe('linkedin');
    const [lead] = carriedOut(rows);
    expect(lead?.fields).toMatchObject({
      name: [{ value: 'Ada Lovelace' }],
      profile: [{ value: 'https://www.linkedin.com/in/ada' }],
    });
    expect(calendarDate(lead?.createdAt)).toBe('2025-03-12');
  });
});

describe('history', () => {
  const HEAD = 'Account,Deal stage,Engage date,Close date,Close value\n';

  it('is brought as it is told: entered, ended, worth', async () => {
    const { rows, study } = await planned(
      fileOf(
        HEAD,
        'Engines,Won,10/20/2025,3/1/2026,1054\nMills,Engaging,11/25/2025,,\nLooms,Prospecting,,,\nJacquard,Lost,12/1/2025,1/2/2026,0\n',
      ),
    );
    expect(study.mapping.dateOrders[2]).toBe('month-first');
    const [won, engaged, prospect, lost] = carriedOut(rows);
    expect(won).toMatchObject({ status: 'won', money: { amount: 1054, currency: 'EUR' } });
    expect(calendarDate(won?.closedAt)).toBe('2026-03-01');
    expect(engaged).toMatchObject({ status: 'open', stageId: 'qualification' });
    expect(calendarDate(engaged?.visits[0]?.enteredAt)).toBe('2025-11-25');
    expect(engaged?.visits[0]).toMatchObject({ seenFrom: NOW, exit: 'open' });
    expect(prospect?.visits).toEqual([
      { stageId: 'first-contact', enteredAt: NOW, exit: 'open', isEntryUnknown: true },
    ]);
    expect(lost?.status).toBe('lost');
  });

  it('goes where the user says', async () => {
    const { rows } = await planned(fileOf('Name,Stage\nAda,Mystery\n'), {
      change: (mapping) => ({ ...mapping, stages: { ' / mystery': { stageId: 'closing' } } }),
    });
    expect(carriedOut(rows)[0]?.stageId).toBe('closing');
  });
});
