import { expect, it } from 'vitest';
import { templateWords } from '../../components/designer/template-words.ts';
import { problemsOfDesign } from '../../lib/leads/design-problems.ts';
import { type Pipelines, stagesInUse } from '../../lib/leads/pipeline.ts';
import { PIPELINE_TEMPLATES, pipelineFromTemplate, withCurrent } from '../../lib/leads/pipeline-templates.ts';
import { faultOfDesign } from '../../lib/leads/settled-pipelines.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { pipelines } from './story.ts';

const made = (id: string) => {
  const template = PIPELINE_TEMPLATES.find((one) => one.id === id);
  if (!template) throw new Error(`Expected a template ${id}, got none.`);
  return pipelineFromTemplate(template, templateWords, () => crypto.randomUUID());
};

it.each(PIPELINE_TEMPLATES.map(({ id }) => id))(
  '%s is a design that can be kept, every part in words',
  (id) => {
    const pipeline = made(id);
    const designed = withCurrent(pipelines, pipeline, false);
    expect(faultOfDesign(designed, pipelines)).toBeUndefined();
    expect(problemsOfDesign(designed)).toEqual([]);
    const texts = new Set(Object.values(en).map(({ message }) => message));
    const named = [...pipeline.stages, ...pipeline.lostReasons, ...pipeline.criteria];
    expect([pipeline.name, ...named.map(({ name }) => name)].filter((name) => !texts.has(name))).toEqual([]);
  },
);

it('there is one for at least seven lines of business, and two pipelines of one share no stage', () => {
  expect(new Set(PIPELINE_TEMPLATES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(7);
  const twice = {
    currentId: 'standard',
    all: [made('events'), made('events'), ...pipelines.all],
  } as Pipelines;
  expect(faultOfDesign(twice, pipelines)).toBeUndefined();
});

it('a template in place of the current pipeline retires that one and takes new leads', () => {
  const events = made('events');
  const { currentId, all } = withCurrent(pipelines, events, true);
  expect(currentId).toBe(events.id);
  expect(all.map(({ retired }) => retired)).toEqual([true, undefined]);
  expect(stagesInUse(events).map(({ name }) => name)[0]).toBe('Enquiry');
});
