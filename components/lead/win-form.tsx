import { useState } from 'preact/hooks';
import { type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { locale, words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { proposedDate } from '../capture/form-changes.ts';
import { amountFromText, textFromAmount } from '../ui/amount.ts';
import '../ui/checkbox.css';
import { today } from '../ui/days.ts';
import { Select, TextField } from '../ui/field.tsx';
import { MoneyInput } from '../ui/money-input.tsx';
import { RECURRENCE_NAMES, RECURRENCES, type RecurrenceName } from '../ui/recurrences.ts';
import { AskPanel } from './ask-panel.tsx';

/** Wins a lead: what it is worth, and a check-in proposed for later. */
export function WinForm({ lead, currency, onClose }: { lead: Lead; currency: string; onClose: () => void }) {
  const [money, setMoney] = useState({
    text: textFromAmount(lead.money?.amount),
    currency: lead.money?.currency ?? currency,
  });
  const [checksIn, setChecksIn] = useState(true);
  const [on, setOn] = useState(proposedDate('check-in', today()));
  const [every, setEvery] = useState<RecurrenceName>('never');
  const [wrong, setWrong] = useState(false);
  const win = async () => {
    const often = RECURRENCES[every];
    const amount = money.text.trim() ? amountFromText(money.text, locale()) : undefined;
    if (money.text.trim() && amount === undefined) return setWrong(true);
    const done = await act(
      {
        type: 'win',
        leadId: lead.id,
        ...(amount !== undefined && { money: { amount, currency: money.currency } }),
        ...(checksIn && on && { checkIn: { kind: 'check-in' as const, on, ...(often && { every: often }) } }),
      },
      words('wonLead', titleOfLead(lead.fields)),
    );
    if (done) onClose();
  };
  return (
    <AskPanel
      title={words('winTitle')}
      confirm={words('winConfirm')}
      onConfirm={() => void win()}
      onClose={onClose}
    >
      <MoneyInput {...money} invalid={wrong} onChange={setMoney} />
      {wrong && (
        <p class="money-wrong" role="alert">
          {words('badAmount', textFromAmount(1250.5))}
        </p>
      )}
      <label class="ask-check">
        <input
          type="checkbox"
          class="checkbox"
          checked={checksIn}
          onChange={(event) => setChecksIn(event.currentTarget.checked)}
        />
        {words('checkIn')}
      </label>
      {checksIn && (
        <div class="step-line">
          <TextField
            type="date"
            label={words('stepOn')}
            hiddenLabel
            min={today()}
            value={on}
            onInput={setOn}
          />
          <Select
            label={words('stepEvery')}
            hiddenLabel
            options={RECURRENCE_NAMES.map((value) => ({ value, text: words(`every_${value}`) }))}
            value={every}
            onChange={setEvery}
          />
        </div>
      )}
    </AskPanel>
  );
}
