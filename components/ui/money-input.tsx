import { words } from '../../lib/words.ts';
import { currenciesWith } from './currencies.ts';
import { Select, TextField } from './field.tsx';
import './money-input.css';

interface MoneyInputProps {
  /** What the amount is; the value where left out. */
  readonly label?: string;
  readonly text: string;
  readonly currency: string;
  readonly invalid?: boolean;
  readonly onChange: (change: { text: string; currency: string }) => void;
}

/** An amount and its currency, side by side. */
export function MoneyInput({ label = words('value'), text, currency, invalid, onChange }: MoneyInputProps) {
  return (
    <div class="money-input">
      <TextField
        label={label}
        hiddenLabel
        placeholder={label}
        inputMode="decimal"
        aria-invalid={invalid ?? false}
        value={text}
        onInput={(next) => onChange({ text: next, currency })}
      />
      <Select
        label={words('currency')}
        hiddenLabel
        options={currenciesWith(currency).map((code) => ({ value: code, text: code }))}
        value={currency}
        onChange={(next) => onChange({ text, currency: next })}
      />
    </div>
  );
}
