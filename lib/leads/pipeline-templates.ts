import { CRITERIA_PRESETS, type PresetName } from './criteria-presets.ts';
import { LOST_REASONS, type Pipeline, type Pipelines } from './pipeline.ts';

/** A line of business: how its sales usually run. Keys name words; days are the stall limits to begin with. */
export interface PipelineTemplate {
  readonly id: string;
  readonly stages: readonly (readonly [key: string, slowDays: number, stalledDays: number])[];
  /** Besides the reasons that every pipeline starts with. */
  readonly lostReasons: readonly string[];
  readonly criteria?: PresetName;
}

/** The lines of business there is a template for. */
export const PIPELINE_TEMPLATES: readonly PipelineTemplate[] = [
  {
    id: 'software',
    stages: [
      ['first_contact', 5, 10],
      ['qualification', 7, 14],
      ['demo', 10, 21],
      ['trial', 14, 30],
      ['proposal', 10, 21],
      ['contract', 10, 21],
    ],
    lostReasons: ['missing_feature', 'security_review'],
    criteria: 'meddic',
  },
  {
    id: 'services',
    stages: [
      ['first_contact', 7, 14],
      ['needs_talk', 10, 21],
      ['scope', 10, 21],
      ['proposal', 10, 21],
      ['agreement', 7, 14],
    ],
    lostReasons: ['done_in_house'],
    criteria: 'champ',
  },
  {
    id: 'trades',
    stages: [
      ['enquiry', 2, 5],
      ['site_visit', 5, 10],
      ['estimate', 7, 14],
      ['permits', 21, 45],
      ['order', 5, 10],
    ],
    lostReasons: ['too_late_a_date', 'no_permit'],
    criteria: 'bant',
  },
  {
    id: 'property',
    stages: [
      ['enquiry', 2, 5],
      ['search_profile', 5, 14],
      ['viewing', 10, 21],
      ['offer', 5, 10],
      ['financing', 21, 45],
      ['notary', 14, 30],
    ],
    lostReasons: ['no_financing', 'bought_elsewhere'],
    criteria: 'bant',
  },
  {
    id: 'recruiting',
    stages: [
      ['first_contact', 5, 10],
      ['job_briefing', 7, 14],
      ['terms', 7, 14],
      ['candidates', 10, 21],
      ['interviews', 14, 28],
      ['job_offer', 5, 10],
    ],
    lostReasons: ['done_in_house', 'position_closed'],
    criteria: 'champ',
  },
  {
    id: 'wholesale',
    stages: [
      ['first_contact', 7, 14],
      ['samples', 10, 21],
      ['price_list', 7, 14],
      ['terms', 10, 21],
      ['first_order', 7, 14],
    ],
    lostReasons: ['delivery_time', 'minimum_order'],
    criteria: 'bant',
  },
  {
    id: 'events',
    stages: [
      ['enquiry', 2, 5],
      ['date_check', 3, 7],
      ['offer', 7, 14],
      ['option_held', 10, 21],
      ['deposit', 7, 14],
    ],
    lostReasons: ['date_taken', 'event_cancelled'],
  },
];

/** Names the words of a template's part in the user's language. */
export type TemplateWords = (kind: 'name' | 'stage' | 'reason' | 'criterion', key: string) => string;

const USUAL: ReadonlySet<string> = new Set(LOST_REASONS);

/** A new pipeline after a template; `newId` gives an id that nothing else has. */
export function pipelineFromTemplate(
  template: PipelineTemplate,
  nameOf: TemplateWords,
  newId: () => string,
): Pipeline {
  const criteria = template.criteria ? CRITERIA_PRESETS[template.criteria] : [];
  const [other, ...usual] = [...LOST_REASONS].reverse();
  const reasons = [...usual.reverse(), ...template.lostReasons, ...(other ? [other] : [])];
  return {
    id: newId(),
    name: nameOf('name', template.id),
    version: 1,
    stages: template.stages.map(([key, slowDays, stalledDays]) => ({
      id: newId(),
      name: nameOf('stage', key),
      slowDays,
      stalledDays,
    })),
    // The usual reasons keep their ids, so that they can be told over all pipelines.
    lostReasons: reasons.map((key) => ({ id: USUAL.has(key) ? key : newId(), name: nameOf('reason', key) })),
    criteria: criteria.map(({ key, question }) => ({
      id: newId(),
      name: nameOf('criterion', key),
      question,
    })),
  };
}

/** Pipelines with a new one for new leads to go into; the one that was current is retired where asked. */
export function withCurrent(pipelines: Pipelines, added: Pipeline, retiresFormer: boolean): Pipelines {
  const [first, ...rest] = pipelines.all.map((pipeline) =>
    retiresFormer && pipeline.id === pipelines.currentId
      ? { ...pipeline, retired: true as const, version: pipeline.version + 1 }
      : pipeline,
  );
  return { currentId: added.id, all: first ? [first, ...rest, added] : [added] };
}
