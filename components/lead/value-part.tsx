import { useState } from 'preact/hooks';
import type { Lead } from '../../lib/leads/lead.ts';
import { locale, words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { amountFromText, textFromAmount } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { MoneyInput } from '../ui/money-input.tsx';
import { Section } from '../ui/section.tsx';
import './value-part.css';

/** What the lead may be worth; emptied, the value is taken away. */
export function ValuePart({ lead, currency }: { lead: Lead; currency: string }) {
  const before = { text: textFromAmount(lead.money?.amount), currency: lead.money?.currency ?? currency };
  const [money, setMoney] = useState(before);
  const [wrong, setWrong] = useState(false);
  const changed = money.text !== before.text || (before.text && money.currency !== before.currency);
  const save = async () => {
    const amount = amountFromText(money.text, locale());
    if (money.text.trim() && amount === undefined) return setWrong(true);
    await act(
      {
        type: 'appraise',
        leadId: lead.id,
        ...(amount !== undefined && { money: { amount, currency: money.currency } }),
      },
      words('valueSet'),
    );
  };
  return (
    <Section title={words('value')}>
      <form
        class="value-line"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <MoneyInput
          {...money}
          invalid={wrong}
          onChange={(next) => {
            setMoney(next);
            setWrong(false);
          }}
        />
        {changed && <Button type="submit">{words('saveField')}</Button>}
      </form>
      {wrong && (
        <p class="money-wrong" role="alert">
          {words('badAmount', textFromAmount(1250.5))}
        </p>
      )}
    </Section>
  );
}
