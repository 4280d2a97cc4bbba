import { useState } from 'preact/hooks';
import type { Command } from '../../lib/leads/command.ts';
import type { Lead, Money } from '../../lib/leads/lead.ts';
import { locale, words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { amountFromText, textFromAmount } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { MoneyInput } from '../ui/money-input.tsx';
import { Section } from '../ui/section.tsx';
import './value-part.css';

/** What the lead may be worth, and what winning it costs; emptied, the amount is taken away. */
export function ValuePart({ lead, currency }: { lead: Lead; currency: string }) {
  return (
    <>
      <AmountPart
        key={`value ${lead.money?.amount} ${lead.money?.currency}`}
        title={words('value')}
        held={lead.money}
        currency={currency}
        done={words('valueSet')}
        command={(money) => ({ type: 'appraise', leadId: lead.id, ...(money && { money }) })}
      />
      <AmountPart
        key={`cost ${lead.cost?.amount} ${lead.cost?.currency}`}
        title={words('cost')}
        hint={words('costHint')}
        held={lead.cost}
        currency={lead.money?.currency ?? currency}
        done={words('costSet')}
        command={(money) => ({ type: 'cost', leadId: lead.id, ...(money && { money }) })}
      />
    </>
  );
}

interface AmountProps {
  readonly title: string;
  readonly hint?: string;
  readonly held: Money | undefined;
  readonly currency: string;
  readonly done: string;
  readonly command: (money: Money | undefined) => Command;
}

function AmountPart({ title, hint, held, currency, done, command }: AmountProps) {
  const before = { text: textFromAmount(held?.amount), currency: held?.currency ?? currency };
  const [money, setMoney] = useState(before);
  const [wrong, setWrong] = useState(false);
  const changed = money.text !== before.text || (before.text && money.currency !== before.currency);
  const save = async () => {
    const amount = amountFromText(money.text, locale());
    if (money.text.trim() && amount === undefined) return setWrong(true);
    await act(command(amount === undefined ? undefined : { amount, currency: money.currency }), done);
  };
  return (
    <Section title={title} aside={hint && <span class="amount-hint">{hint}</span>}>
      <form
        class="value-line"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <MoneyInput
          {...money}
          label={title}
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
