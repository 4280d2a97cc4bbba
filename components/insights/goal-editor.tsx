import { useState } from 'preact/hooks';
import { isCalendarDate } from '../../lib/leads/calendar.ts';
import type { KeptGoal } from '../../lib/store/settings.ts';
import { locale, words } from '../../lib/words.ts';
import { amountFromText, textFromAmount } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import './goal-editor.css';

interface GoalEditorProps {
  readonly goal: KeptGoal | undefined;
  readonly currency: string;
  readonly onChange: (goal: KeptGoal | undefined) => void;
}

const KINDS = ['wins', 'revenue', 'profit'] as const;

/** Sets what is to be reached by when, and what a new lead costs. */
export function GoalEditor({ goal, currency, onChange }: GoalEditorProps) {
  const [kind, setKind] = useState<KeptGoal['kind']>(goal?.kind ?? 'wins');
  const [amount, setAmount] = useState(textFromAmount(goal?.amount));
  const [from, setFrom] = useState(goal?.from ?? Temporal.Now.plainDateISO().with({ day: 1 }).toString());
  const [by, setBy] = useState(
    goal?.by ??
      Temporal.Now.plainDateISO().add({ months: 3 }).with({ day: 1 }).subtract({ days: 1 }).toString(),
  );
  const [cost, setCost] = useState(textFromAmount(goal?.costPerLead));
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    const wanted = amountFromText(amount, locale());
    const perLead = cost.trim() ? amountFromText(cost, locale()) : 0;
    const isRight =
      wanted !== undefined &&
      wanted > 0 &&
      perLead !== undefined &&
      isCalendarDate(from) &&
      isCalendarDate(by) &&
      from < by;
    setWrong(!isRight);
    if (isRight) onChange({ kind, amount: wanted, from, by, ...(perLead > 0 && { costPerLead: perLead }) });
  };
  return (
    <form
      class="goal-editor"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Select
        label={words('insGoal')}
        options={KINDS.map((value) => ({
          value,
          text:
            value === 'wins'
              ? words('insWins')
              : `${words(value === 'revenue' ? 'insRevenue' : 'insProfit')} (${currency})`,
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={words('insGoalAmount')} inputMode="decimal" value={amount} onInput={setAmount} />
      <TextField type="date" label={words('insGoalFrom')} value={from} onInput={setFrom} />
      <TextField type="date" label={words('insGoalBy')} value={by} onInput={setBy} />
      <TextField
        label={words('insCostPerLead', currency)}
        inputMode="decimal"
        value={cost}
        onInput={setCost}
      />
      <div class="goal-actions">
        <Button type="submit" kind="primary">
          {words('insGoalKeep')}
        </Button>
        {goal && (
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {words('insGoalDrop')}
          </Button>
        )}
      </div>
      {isWrong && (
        <p class="goal-wrong" role="alert">
          {words('insGoalWrong')}
        </p>
      )}
    </form>
  );
}
