import { useState } from 'preact/hooks';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { lostReasonsInUse, type Pipelines, pipelineById } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Select, TextField } from '../ui/field.tsx';
import { AskPanel } from './ask-panel.tsx';

/** Loses a lead, with the reason and a note. */
export function LoseForm({
  lead,
  pipelines,
  onClose,
}: {
  lead: Lead;
  pipelines: Pipelines;
  onClose: () => void;
}) {
  const reasons = lostReasonsInUse(pipelineById(pipelines, lead.pipelineId));
  const [reason, setReason] = useState(reasons[0]?.id ?? 'other');
  const [note, setNote] = useState('');
  const lose = async () => {
    const command = {
      type: 'lose',
      leadId: lead.id,
      reason,
      ...(note.trim() && { note: note.trim() }),
    } as const;
    if (await act(command, words('lostLead', titleOfLead(lead.fields)))) onClose();
  };
  return (
    <AskPanel
      title={words('loseTitle')}
      confirm={words('loseConfirm')}
      onConfirm={() => void lose()}
      onClose={onClose}
    >
      <Select
        label={words('reason')}
        hiddenLabel
        options={reasons.map(({ id, name }) => ({ value: id, text: name }))}
        value={reason}
        onChange={setReason}
      />
      <TextField
        label={words('note')}
        hiddenLabel
        placeholder={words('note')}
        value={note}
        onInput={setNote}
      />
    </AskPanel>
  );
}
