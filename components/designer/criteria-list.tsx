import { CRITERIA_PRESETS, PRESET_NAMES, type PresetName } from '../../lib/leads/criteria-presets.ts';
import type { DesignProblem } from '../../lib/leads/design-problems.ts';
import { itemBack, withoutItem } from '../../lib/leads/edit-pipelines.ts';
import { QUESTIONS } from '../../lib/leads/lead.ts';
import type { Criterion } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { questionWord } from '../ui/names.ts';
import { Section } from '../ui/section.tsx';
import { NameField } from './name-field.tsx';
import './named-rows.css';
import { RetiredList } from './retired-list.tsx';
import { templateWords } from './template-words.ts';

interface CriteriaListProps {
  readonly criteria: readonly Criterion[];
  readonly kept: readonly Criterion[];
  readonly problems: readonly DesignProblem[];
  readonly onChange: (criteria: readonly Criterion[]) => void;
}

/** The criteria of a well-known set that are not among those in use yet. */
function missingOf(preset: PresetName, criteria: readonly Criterion[]): readonly Criterion[] {
  const named = new Set(criteria.filter(({ retired }) => !retired).map(({ name }) => name));
  return CRITERIA_PRESETS[preset]
    .map(({ key, question }) => ({
      id: crypto.randomUUID(),
      name: templateWords('criterion', key),
      question,
    }))
    .filter(({ name }) => !named.has(name));
}

/** Further questions of qualification, each under one of the three that are always asked. */
export function CriteriaList({ criteria, kept, problems, onChange }: CriteriaListProps) {
  const change = (id: string, part: Partial<Criterion>) =>
    onChange(criteria.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <Section title={words('criteria')}>
      <ul class="card named-rows">
        <li>
          <p class="quiet small">
            {words('criteriaAlways', questionWord('need'), questionWord('canBuy'), questionWord('rightTime'))}
          </p>
        </li>
        <li class="named-rows-head">
          <span class="small">{words('criteriaPresets')}</span>
          {PRESET_NAMES.map((preset) => (
            <Button key={preset} onClick={() => onChange([...criteria, ...missingOf(preset, criteria)])}>
              {preset.toUpperCase()}
            </Button>
          ))}
        </li>
        {criteria
          .filter(({ retired }) => !retired)
          .map((criterion) => (
            <li key={criterion.id} class="named-row">
              <NameField
                label={words('criterionName')}
                hiddenLabel
                value={criterion.name}
                invalid={problems.some(({ itemId }) => itemId === criterion.id)}
                onInput={(name) => change(criterion.id, { name })}
              />
              <Select
                label={words('criterionUnder', criterion.name || words('unnamed'))}
                hiddenLabel
                options={QUESTIONS.map((value) => ({ value, text: questionWord(value) }))}
                value={criterion.question}
                onChange={(question) => change(criterion.id, { question })}
              />
              <Button
                kind="quiet"
                aria-label={words('retireNamed', criterion.name || words('unnamed'))}
                onClick={() => onChange(withoutItem(criteria, criterion.id, kept))}
              >
                {words('retire')}
              </Button>
            </li>
          ))}
        <li>
          <Button
            icon="plus"
            onClick={() => onChange([...criteria, { id: crypto.randomUUID(), name: '', question: 'need' }])}
          >
            {words('addCriterion')}
          </Button>
        </li>
      </ul>
      <RetiredList
        items={criteria}
        onBack={(id) => onChange(criteria.map((one) => (one.id === id ? itemBack(one) : one)))}
      />
    </Section>
  );
}
