import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { findLeads } from '../../lib/store/queries.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { useLive } from '../app/use-live.ts';
import { LeadList, placeAndAge } from './lead-list.tsx';

interface SearchResultsProps {
  readonly text: string;
  readonly pipelines: Pipelines;
  readonly onOpen: (leadId: string) => void;
}

const SHOWN = 20;

/** The leads that match what is typed, as it is typed. */
export function SearchResults({ text, pipelines, onOpen }: SearchResultsProps) {
  const { value } = useLive(() => findLeads(text, SHOWN), text);
  return (
    <div>
      <p class="sr-only" role="status">
        {value && (value.length > 0 ? wordsFor(value.length, 'found') : words('searchNone', text))}
      </p>
      {value && value.length === 0 && (
        <p>
          <bdi>{words('searchNone', text)}</bdi>
          <br />
          <span class="quiet">{words('searchNoneText')}</span>
        </p>
      )}
      {value && value.length > 0 && (
        <div class="card">
          <LeadList
            leads={value}
            pipelines={pipelines}
            line={(lead) => placeAndAge(pipelines, lead)}
            onOpen={onOpen}
          />
        </div>
      )}
    </div>
  );
}
