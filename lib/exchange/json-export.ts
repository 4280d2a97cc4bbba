import type { Pipelines } from '../leads/pipeline.ts';
import type { LeadStory } from './history-csv.ts';

/** What a JSON file of leads calls itself. */
export const JSON_FORMAT = 'firsthand-leads';

/**
 * Leads with all their events as one JSON document, piece by piece. Each lead stands on a line of its own, so that
 * a reader need not hold the whole; nothing of what the list knows about them is left out.
 */
export async function* jsonOfLeads(
  stories: AsyncIterable<readonly LeadStory[]>,
  pipelines: Pipelines,
  createdAt: number,
): AsyncGenerator<string> {
  const head = { format: JSON_FORMAT, version: 1, createdAt: new Date(createdAt).toISOString(), pipelines };
  yield `${JSON.stringify(head).slice(0, -1)},"leads":[`;
  let isFirst = true;
  for await (const batch of stories) {
    const lines = batch.map(({ lead, events }) => {
      const line = `${isFirst ? '' : ','}\n${JSON.stringify({ lead, events })}`;
      isFirst = false;
      return line;
    });
    yield lines.join('');
  }
  yield '\n]}\n';
}
