import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { KnownLead } from '../../lib/leads/reading.ts';
import { words } from '../../lib/words.ts';
import { daysSinceInWords } from '../ui/days.ts';
import { Icon } from '../ui/icon.tsx';
import { stageName } from '../ui/stage-names.ts';
import './known-banner.css';

interface KnownBannerProps {
  readonly known: KnownLead;
  readonly pipelines: Pipelines;
  readonly onOpen: () => void;
}

/** Says that the person is in the list already and where; opens the lead. */
export function KnownBanner({ known, pipelines, onOpen }: KnownBannerProps) {
  const text =
    known.status === 'open'
      ? words('knownOpen', stageName(pipelines, known.stageId), daysSinceInWords(known.enteredAt))
      : words(known.status === 'won' ? 'knownWon' : 'knownLost');
  return (
    <button type="button" class="known-banner" onClick={onOpen}>
      <span class="known-text">
        <strong>{text}</strong>
        {known.wantsNoContact && <strong class="known-no-contact">{words('noContact')}</strong>}
        <span class="small">{words('knownHint')}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}
