import { isCalendarDate } from './calendar.ts';
import type { Command } from './command.ts';
import { type Decision, type DecisionContext, planned, refuse } from './decision.ts';
import type { Fact } from './event.ts';
import type { Lead } from './lead.ts';
import { stagesInUse } from './pipeline.ts';

type OutcomeCommand = Extract<Command, { type: 'move' | 'win' | 'lose' | 'reopen' }>;

/** Where a lead goes next: any stage may follow any other, and an ended lead must be reopened first. */
export function decideOutcome(command: OutcomeCommand, lead: Lead, context: DecisionContext): Decision {
  const isOpen = lead.status === 'open';
  switch (command.type) {
    case 'move': {
      if (!isOpen) return refuse('not-open');
      if (!isStage(command.stageId, context)) return refuse('no-such-stage');
      if (command.stageId === lead.stageId) return refuse('already-there');
      const isBack = position(command.stageId, context) < position(lead.stageId, context);
      const fact: Fact = { type: 'moved', stageId: command.stageId };
      return { ok: true, facts: [isBack ? { ...fact, isBack } : fact] };
    }
    case 'win': {
      if (!isOpen) return refuse('not-open');
      if (command.checkIn && !isCalendarDate(command.checkIn.on)) return refuse('bad-date');
      const valued: Fact[] = command.money ? [{ type: 'valued', money: command.money }] : [];
      return { ok: true, facts: [...valued, { type: 'won' }, ...planned(command.checkIn, context)] };
    }
    case 'lose': {
      if (!isOpen) return refuse('not-open');
      const note = command.note?.trim();
      return { ok: true, facts: [{ type: 'lost', reason: command.reason, ...(note ? { note } : {}) }] };
    }
    case 'reopen':
      if (isOpen) return refuse('already-open');
      if (!isStage(command.stageId, context)) return refuse('no-such-stage');
      return { ok: true, facts: [{ type: 'reopened', stageId: command.stageId }] };
  }
}

function isStage(stageId: string, { pipeline }: DecisionContext): boolean {
  return stagesInUse(pipeline).some(({ id }) => id === stageId);
}

function position(stageId: string, { pipeline }: DecisionContext): number {
  return pipeline.stages.findIndex(({ id }) => id === stageId);
}
