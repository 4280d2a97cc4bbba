import type { LeadEvent } from '../../lib/leads/event.ts';
import type { FieldName } from '../../lib/leads/value.ts';
import { locale, words } from '../../lib/words.ts';
import { momentInWords } from '../ui/days.ts';
import { sourceWord } from '../ui/names.ts';

/** One line of a field's past. */
export interface PastValue {
  readonly id: string;
  readonly text: string;
  /** The page it came from, '' for what was typed. */
  readonly url: string;
}

/** What a field held and where it came from, newest first. `events` are the lead's, newest first. */
export function historyOfField(events: readonly LeadEvent[], field: FieldName): PastValue[] {
  return events.flatMap((event): PastValue[] => {
    const moment = momentInWords(event.at);
    if (event.type === 'edited' && event.field === field) {
      const values = event.values.join(', ');
      const text = values ? words('historyEdited', moment, values) : words('historyEmptied', moment);
      return [{ id: event.id, text, url: '' }];
    }
    if (event.type !== 'captured') return [];
    return (event.values[field] ?? []).map(({ value, source, confidence, url }, index) => ({
      id: `${event.id}-${index}`,
      text: words('historyCaptured', moment, value, sourceWord(source), shareInWords(confidence)),
      url,
    }));
  });
}

function shareInWords(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);
}
