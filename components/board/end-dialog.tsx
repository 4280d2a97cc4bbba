import { useEffect, useRef } from 'preact/hooks';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { leadById } from '../../lib/store/queries.ts';
import { useLive } from '../app/use-live.ts';
import { LoseForm } from '../lead/lose-form.tsx';
import { WinForm } from '../lead/win-form.tsx';
import './end-dialog.css';

interface EndDialogProps {
  readonly leadId: string;
  readonly ending: 'won' | 'lost';
  readonly pipelines: Pipelines;
  readonly currency: string;
  readonly onClose: () => void;
}

/** Asks what a win is worth, or why a lead was lost, over whatever is on screen. */
export function EndDialog({ leadId, ending, pipelines, currency, onClose }: EndDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const lead = useLive(() => leadById(leadId), leadId);
  useEffect(() => {
    // Where the platform has no modal dialogs (tests), it is open all the same.
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  return (
    <dialog
      ref={dialog}
      class="end-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {lead.value && ending === 'won' && <WinForm lead={lead.value} currency={currency} onClose={onClose} />}
      {lead.value && ending === 'lost' && (
        <LoseForm lead={lead.value} pipelines={pipelines} onClose={onClose} />
      )}
    </dialog>
  );
}
