import type { Command } from './command.ts';
import { type Decision, type DecisionContext, refuse } from './decision.ts';
import type { Lead } from './lead.ts';

type LabelCommand = Extract<Command, { type: 'assign' | 'tag' | 'note' }>;

/** Who looks after a lead, its tags and its notes. */
export function decideLabel(command: LabelCommand, lead: Lead, { newId }: DecisionContext): Decision {
  if (command.type === 'assign') {
    const owner = command.owner.trim();
    return owner === lead.owner ? refuse('no-change') : { ok: true, facts: [{ type: 'assigned', owner }] };
  }
  if (command.type === 'tag') {
    const added = cleanTags(command.add).filter((tag) => !lead.tags.includes(tag));
    const removed = cleanTags(command.remove).filter((tag) => lead.tags.includes(tag));
    if (added.length + removed.length === 0) return refuse('no-change');
    return { ok: true, facts: [{ type: 'tagged', added, removed }] };
  }
  const text = command.text.trim();
  const held = lead.notes.find(({ id }) => id === command.noteId);
  if (command.noteId !== undefined && !held) return refuse('no-such-note');
  if (!held && !text) return refuse('nothing-to-save');
  if (held?.text === text) return refuse('no-change');
  return { ok: true, facts: [{ type: 'noted', note: { id: held?.id ?? newId(), text } }] };
}

function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter(Boolean))];
}
