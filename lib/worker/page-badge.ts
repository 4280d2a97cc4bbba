import { browser } from '../browser.ts';
import { titleOfLead } from '../leads/lead.ts';
import { type Pipelines, stageById } from '../leads/pipeline.ts';
import type { KnownLead, UnderstoodPerson } from '../leads/reading.ts';
import { readTab } from '../page/read-tab.ts';
import { readPipelines } from '../store/pipeline-queries.ts';
import { readSettings } from '../store/settings.ts';
import { decideReading } from '../understanding/decide-reading.ts';
import { words, wordsFor } from '../words.ts';
import { understand } from './understand.ts';

const KNOWN = '#0f766e';
const OTHERS = '#475569';
const MOST_NAMED = 5;

/**
 * Shows on the toolbar icon of one tab whether somebody on its page is in the list (a tick, and the stage in
 * the tooltip), or how many people can be read; nothing where there is nobody.
 */
export async function showWhoIsOn(tabId: number, url: string): Promise<void> {
  const settings = await readSettings();
  const answer = await readTab({ id: tabId, url }, settings.sitesOff);
  const reading = answer.kind === 'read' ? decideReading(answer.report) : undefined;
  const people = reading && !reading.disagrees ? await understand(reading, settings, Date.now()) : [];
  const offered = people.filter(({ role }) => role !== 'mentioned');
  const { text, title, color } = pageBadge(offered, await readPipelines());
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
}

/** What the icon says of a page's people: text of at most four characters, tooltip, and colour. */
export function pageBadge(
  people: readonly UnderstoodPerson[],
  pipelines: Pipelines,
): { text: string | null; title: string; color: string } {
  const known = people.filter((person) => person.known !== undefined);
  const name = words('extensionName');
  if (people.length === 0) return { text: null, title: name, color: OTHERS };
  if (known.length === 0) {
    const count = people.length > 99 ? '99+' : String(people.length);
    return { text: count, title: `${name}: ${wordsFor(people.length, 'peopleReadable')}`, color: OTHERS };
  }
  const lines = known.slice(0, MOST_NAMED).map((person) => knownLine(person, pipelines));
  return { text: '✓', title: [`${name}: ${words('inListAlready')}`, ...lines].join('\n'), color: KNOWN };
}

function knownLine({ values, known }: UnderstoodPerson, pipelines: Pipelines): string {
  return `${titleOfLead(values)}: ${known ? placeOf(known, pipelines) : ''}`;
}

function placeOf({ status, stageId }: KnownLead, pipelines: Pipelines): string {
  if (status !== 'open') return words(`status_${status}`);
  return stageById(pipelines, stageId)?.name ?? stageId;
}
