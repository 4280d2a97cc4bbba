import type { Pipelines } from '../../leads/pipeline.ts';
import { isEvent } from '../backup/is-event.ts';
import { linesOf } from '../backup/lines.ts';
import type { LeadStory } from '../history-csv.ts';
import { JSON_FORMAT } from '../json-export.ts';
import { type Encoding, textOf } from './encoding.ts';
import { ImportFault } from './import-fault.ts';

/** A JSON file that Firsthand exported: leads with all their events, to be united with those of a list. */
export interface OwnJson {
  readonly createdAt: number;
  readonly pipelines: Pipelines;
  readonly counts: { readonly leads: number; readonly events: number };
  /** Walks the file again; can be called again and again. */
  readonly stories: () => AsyncGenerator<readonly LeadStory[]>;
}

const BATCH = 200;
const VERSION = 1;

/**
 * Firsthand's own JSON, read whole and checked line by line before anybody uses it; `undefined` for any other file.
 * Throws `ImportFault` for one that breaks off or holds what is no event.
 */
export async function ownJson(file: Blob, encoding: Encoding = 'utf-8'): Promise<OwnJson | undefined> {
  let head: Pick<OwnJson, 'createdAt' | 'pipelines'> | undefined;
  let [leads, events, isEnded] = [0, 0, false];
  for await (const line of linesOf(textOf(file, encoding))) {
    if (isEnded) throw new ImportFault('broken-json');
    if (!head) {
      if (!line.startsWith(`{"format":"${JSON_FORMAT}"`)) return undefined;
      head = headFrom(line);
    } else if (line === ']}') isEnded = true;
    else {
      leads++;
      events += storyFrom(line).events.length;
    }
  }
  if (!head || !isEnded) throw new ImportFault('broken-json');
  return { ...head, counts: { leads, events }, stories: () => storiesIn(file, encoding) };
}

async function* storiesIn(file: Blob, encoding: Encoding): AsyncGenerator<readonly LeadStory[]> {
  let batch: LeadStory[] = [];
  let isHead = true;
  for await (const line of linesOf(textOf(file, encoding))) {
    if (!isHead && line !== ']}') batch.push(storyFrom(line));
    isHead = false;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function headFrom(line: string): Pick<OwnJson, 'createdAt' | 'pipelines'> {
  const { version, createdAt, pipelines } = parsed(`${line}]}`) as Record<string, unknown>;
  if (typeof version === 'number' && version > VERSION) throw new ImportFault('newer-version');
  const at = Date.parse(String(createdAt));
  const isSound = !Number.isNaN(at) && Array.isArray((pipelines as Pipelines | undefined)?.all);
  if (!isSound) throw new ImportFault('broken-json');
  return { createdAt: at, pipelines: pipelines as Pipelines };
}

function storyFrom(line: string): LeadStory {
  const story = parsed(line.endsWith(',') ? line.slice(0, -1) : line) as Partial<LeadStory> | null;
  if (!story?.lead || !Array.isArray(story.events) || !story.events.every(isEvent))
    throw new ImportFault('broken-json');
  return story as LeadStory;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportFault('broken-json');
  }
}
