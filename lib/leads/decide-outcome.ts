import type { Command } from './command.ts';
import { type Decision, type DecisionContext, isPossibleStep, planned, refuse } from './decision.ts';
import type { Fact } from './event.ts';
import type { Lead } from './lead.ts';
import { type Pipeline, pipelineOfStage, stagesInUse } from './pipeline.ts';

type OutcomeCommand = Extract<Command, { type: 'move' | 'win' | 'lose' | 'reopen' }>;

/** Where a lead goes next: any stage may follow any other, and an ended lead must be reopened first. */
export function decideOutcome(command: OutcomeCommand, lead: Lead, context: DecisionContext): Decision {
  const isOpen = lead.status === 'open';
  switch (command.type) {
    case 'move': {
      if (!isOpen) return refuse('not-open');
      const to = pipelineWith(command.stageId, context);
      if (!to) return refuse('no-such-stage');
      if (command.stageId === lead.stageId) return refuse('already-there');
      const isBack = position(command.stageId, to) < position(lead.stageId, to);
      return {
        ok: true,
        facts: [{ type: 'moved', ...placeIn(to, command, lead), ...(isBack && { isBack }) }],
      };
    }
    case 'win': {
      if (!isOpen) return refuse('not-open');
      if (command.checkIn && !isPossibleStep(command.checkIn)) return refuse('bad-date');
      const valued: Fact[] = command.money ? [{ type: 'valued', money: command.money }] : [];
      return { ok: true, facts: [...valued, { type: 'won' }, ...planned(command.checkIn, context)] };
    }
    case 'lose': {
      if (!isOpen) return refuse('not-open');
      const note = command.note?.trim();
      return { ok: true, facts: [{ type: 'lost', reason: command.reason, ...(note ? { note } : {}) }] };
    }
    case 'reopen': {
      if (isOpen) return refuse('already-open');
      const to = pipelineWith(command.stageId, context);
      if (!to) return refuse('no-such-stage');
      return { ok: true, facts: [{ type: 'reopened', ...placeIn(to, command, lead) }] };
    }
  }
}

/** The pipeline in which this stage is in use. */
function pipelineWith(stageId: string, { pipelines }: DecisionContext): Pipeline | undefined {
  const pipeline = pipelineOfStage(pipelines, stageId);
  return pipeline && stagesInUse(pipeline).some(({ id }) => id === stageId) ? pipeline : undefined;
}

function placeIn(to: Pipeline, { stageId }: { readonly stageId: string }, lead: Lead) {
  return { stageId, ...(to.id !== lead.pipelineId && { pipelineId: to.id }) };
}

function position(stageId: string, pipeline: Pipeline): number {
  return pipeline.stages.findIndex(({ id }) => id === stageId);
}
