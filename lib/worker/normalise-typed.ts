import type { Command } from '../leads/command.ts';
import { internationalPhone } from '../reading/international-phone.ts';

/**
 * A command whose typed phone numbers are written internationally, so that they are recognised again;
 * what is no valid number in the region (ISO 3166 alpha-2) stays as it was typed.
 */
export function withTypedPhones(command: Command, region: string): Command {
  const asKept = (text: string) => internationalPhone(text, [region]) ?? text;
  if (command.type === 'edit' && command.field === 'phone') {
    return { ...command, values: command.values.map(asKept) };
  }
  if (command.type !== 'capture' && command.type !== 'import') return command;
  if (!command.values.phone) return command;
  const phone = command.values.phone.map((value) =>
    value.source === 'typed' ? { ...value, value: asKept(value.value) } : value,
  );
  return { ...command, values: { ...command.values, phone } };
}
