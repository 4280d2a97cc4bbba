import type { Command } from './command.ts';
import { type Decision, type DecisionContext, refuse } from './decision.ts';
import type { Fact } from './event.ts';
import type { Lead } from './lead.ts';
import { FIELDS } from './value.ts';

type SamePersonCommand = Extract<Command, { type: 'merge' | 'tellApart' }>;

/** Two leads are one person, or are known not to be; `context.other` is the lead that `otherId` names. */
export function decideSamePerson(
  command: SamePersonCommand,
  lead: Lead,
  { other }: DecisionContext,
): Decision {
  const { leadId, otherId } = command;
  if (leadId === otherId) return refuse('same-lead');
  if (!other) return refuse('no-such-lead');
  if (command.type === 'tellApart') {
    if (lead.apartIds.includes(otherId)) return refuse('no-change');
    return {
      ok: true,
      facts: [{ type: 'toldApart', otherId }],
      others: { [otherId]: [{ type: 'toldApart', otherId: leadId }] },
    };
  }
  const chosen = FIELDS.flatMap((field): Fact[] => {
    const values = command.fields?.[field];
    return values ? [{ type: 'edited', field, values }] : [];
  });
  return {
    ok: true,
    facts: [{ type: 'merged', otherId }, ...chosen],
    others: { [otherId]: [{ type: 'mergedInto', intoId: leadId }] },
  };
}
