import type { PageReading, ReadPerson } from '../leads/reading.ts';
import { readPage } from '../sites/read.ts';
import { MAX_READING_CHARS } from './reading-size.ts';

const MAX_SELECTED_LINES = 200;
const MAX_SELECTED_CHARS = 20_000;

/**
 * Reads the page this runs in: what the user has selected, else what the document says. Writes nothing,
 * asks nothing of the network, and answers at most `MAX_READING_CHARS`.
 */
export function readOwnPage(window: Window): PageReading {
  return bounded(readPage(window.document, window.location.href, selectedLines(window)));
}

function selectedLines(window: Window): readonly string[] {
  const selected = window.getSelection()?.toString().slice(0, MAX_SELECTED_CHARS) ?? '';
  return selected
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MAX_SELECTED_LINES);
}

/** A reading whose last people are left out until it fits. */
function bounded(reading: PageReading): PageReading {
  const short = { ...reading, url: reading.url.slice(0, 2000) };
  let room = MAX_READING_CHARS - JSON.stringify({ ...short, people: [] }).length;
  const people: ReadPerson[] = [];
  for (const person of short.people) {
    room -= JSON.stringify(person).length + 1;
    if (room < 0) break;
    people.push(person);
  }
  return { ...short, people };
}
