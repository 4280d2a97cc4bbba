import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { LeadRecord } from '../../../lib/insights/record.ts';
import type { StageScope } from '../../../lib/insights/scope.ts';

interface Row {
  readonly opportunity_id: string;
  readonly sales_agent: string;
  readonly product: string;
  readonly account: string;
  readonly deal_stage: string;
  readonly engage_date: string;
  readonly close_date: string;
  readonly close_value: string;
}

/** The stages of that pipeline. */
export const CRM_STAGES: readonly StageScope[] = [
  { id: 'prospecting', slowDays: 14, stalledDays: 30 },
  { id: 'engaging', slowDays: 60, stalledDays: 120 },
];

/** `M/D/YYYY` as an instant, UTC; `undefined` for ''. */
function instantFrom(text: string): number | undefined {
  const [month, day, year] = text.split('/').map(Number);
  return month && day && year ? Date.UTC(year, month - 1, day) : undefined;
}

/** The opportunities in `sales_pipeline.csv` of a folder, with what the other files know of product and account. */
export function crmRecords(folder: string, now: number): LeadRecord[] {
  const rows = <T>(file: string) =>
    Papa.parse<T>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
  const accounts = new Map(
    rows<{ account: string; sector: string; employees: string; office_location: string }>('accounts.csv').map(
      (account) => [account.account, account],
    ),
  );
  return rows<Row>('sales_pipeline.csv').map((row): LeadRecord => {
    const [enteredAt, closedAt] = [instantFrom(row.engage_date), instantFrom(row.close_date)];
    const status = row.deal_stage === 'Won' ? 'won' : row.deal_stage === 'Lost' ? 'lost' : 'open';
    const stageId = row.deal_stage === 'Prospecting' ? 'prospecting' : 'engaging';
    const account = accounts.get(row.account);
    return {
      id: row.opportunity_id,
      // Whoever has no date came to be known with the file.
      createdAt: enteredAt ?? now,
      owner: row.sales_agent,
      pipelineId: 'crm',
      stageId,
      status,
      ...(closedAt !== undefined && { closedAt }),
      visits: [
        {
          stageId,
          exit: status,
          ...(enteredAt !== undefined && { enteredAt }),
          ...(closedAt !== undefined && { leftAt: closedAt }),
        },
      ],
      touches: [],
      tags: [],
      ...(status === 'won' && { value: Number(row.close_value), currency: 'USD' }),
      site: '',
      title: '',
      company: row.account,
      email: '',
      location: account?.office_location ?? '',
      answers: 'uuu',
      attributes: {
        product: row.product,
        ...(account && { sector: account.sector, employees: Number(account.employees) }),
      },
    };
  });
}

/** The leads as they were known at an earlier instant. */
export function knownAt(records: readonly LeadRecord[], at: number): LeadRecord[] {
  return records
    .filter(({ createdAt, visits }) => createdAt <= at && visits[0]?.enteredAt !== undefined)
    .map((lead): LeadRecord => {
      if (lead.closedAt === undefined || lead.closedAt <= at) return lead;
      const { closedAt: _, value: __, ...rest } = lead;
      const visits = lead.visits.map(({ leftAt: ___, ...visit }) => ({ ...visit, exit: 'open' as const }));
      return { ...rest, status: 'open', visits };
    });
}
