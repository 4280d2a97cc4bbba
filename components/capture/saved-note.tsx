import { useEffect, useRef } from 'preact/hooks';
import type { Outcomes } from '../../lib/leads/command.ts';
import { titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { dayInWords } from '../ui/days.ts';
import { stepWord } from '../ui/names.ts';
import { placeName } from '../ui/stage-names.ts';
import { StageTrack } from '../ui/stage-track.tsx';
import './saved-note.css';

interface SavedNoteProps {
  readonly saved: Outcomes;
  readonly pipelines: Pipelines;
  /** The next person on the page, '' where there is none. */
  readonly nextName: string;
  readonly onUndo: () => void;
  readonly onOpen: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Confirms a capture: who, where in the pipeline, what comes next; and takes it back. */
export function SavedNote({ saved, pipelines, nextName, onUndo, onOpen, onNext, onBack }: SavedNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { lead } = saved;
  if (!lead) return null;
  const title = titleOfLead(lead.fields);
  const step = lead.steps[0];
  return (
    <div class="saved" role="status" tabIndex={-1} ref={note}>
      <div class="card saved-card">
        <Avatar name={title} large />
        <p class="saved-title">
          <bdi>{words(saved.created ? 'savedNew' : 'savedUpdate', title)}</bdi>
        </p>
        <div class="saved-track">
          <StageTrack pipelines={pipelines} stageId={lead.stageId} status={lead.status} />
        </div>
        <p class="quiet">
          {placeName(pipelines, lead)}
          {step && ` · ${stepWord(step.kind)}, ${dayInWords(step.on)}`}
        </p>
        <div class="saved-actions">
          <Button icon="undo" onClick={onUndo}>
            {words('undo')}
          </Button>
          <Button onClick={onOpen}>{words('openLead')}</Button>
        </div>
      </div>
      <div class="saved-more">
        {nextName && (
          <Button kind="primary" onClick={onNext}>
            <bdi class="ellipsis">{words('savedNext', nextName)}</bdi>
          </Button>
        )}
        <Button kind="quiet" onClick={onBack}>
          {words('captureMore')}
        </Button>
      </div>
    </div>
  );
}
