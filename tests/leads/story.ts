import { nextSeen } from '../../lib/leads/clock.ts';
import type { Command } from '../../lib/leads/command.ts';
import { type DecidedCommand, decide } from '../../lib/leads/decide.ts';
import type { Fact, LeadEvent } from '../../lib/leads/event.ts';
import { fold } from '../../lib/leads/fold.ts';
import { typedValue } from '../../lib/leads/fold-fields.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { type Pipelines, standardPipeline } from '../../lib/leads/pipeline.ts';
import type { FieldName, FieldValues, SourcedValue } from '../../lib/leads/value.ts';

export const DAY_MS = 86_400_000;
export const START = Date.UTC(2026, 0, 5, 9);
export const pipeline = standardPipeline((id) => id);
export const pipelines: Pipelines = { currentId: 'standard', all: [pipeline] };

/** A captured value, as the worker would hand it in. */
export function captured(value: string, confidence = 0.9, at = START): SourcedValue {
  return {
    value,
    source: 'header',
    rule: 'from',
    site: 'gmail',
    url: 'https://mail.example/1',
    at,
    confidence,
  };
}

/** Values of several fields, each captured once. */
export function capturedFields(fields: Partial<Record<FieldName, string>>): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [captured(value)]]));
}

export const ADA = capturedFields({ name: 'Ada Lovelace', email: 'ada@engines.example' });
export { typedValue };

/** Plays commands against the pure domain, one lead, a day apart. */
export function story(...commands: readonly DecidedCommand[]) {
  return story.with(pipelines, ...commands);
}

/** The same with pipelines of one's own. */
story.with = (inForce: Pipelines, ...commands: readonly DecidedCommand[]) => {
  let events: LeadEvent[] = [];
  let seen = '';
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(4, '0')}`;
  const play = (command: Command & DecidedCommand, now: number) => {
    const act = newId();
    const decision = decide(command, fold(events), events, {
      now,
      today: new Date(now).toISOString().slice(0, 10),
      newId,
      pipelines: inForce,
    });
    if (!decision.ok) return decision;
    events = [
      ...events,
      ...decision.facts.map((fact: Fact): LeadEvent => {
        seen = nextSeen(seen, now, 'device');
        return {
          id: newId(),
          v: 1,
          leadId: 'lead',
          act,
          at: now,
          seen,
          by: 'Rep',
          device: 'device',
          ...fact,
        };
      }),
    ];
    return { ok: true as const, act, facts: decision.facts };
  };
  const results = commands.map((command, index) => play(command, START + index * DAY_MS));
  return {
    play,
    results,
    get events(): readonly LeadEvent[] {
      return events;
    },
    get lead(): Lead | undefined {
      return fold(events);
    },
  };
};
