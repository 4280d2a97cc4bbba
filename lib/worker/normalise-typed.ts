import type { Command } from '../leads/command.ts';
import { phoneFromText } from '../reading/phone-numbers.ts';

/**
 * A command whose typed phone numbers are written internationally, so that they are recognised again;
 * what is no valid number in the region (ISO 3166 alpha-2) stays as it was typed.
 */
export function withTypedPhones(command: Command, region: string): Command {
  if (command.type === 'edit' && command.field === 'phone') {
    return { ...command, values: command.values.map((value) => internationalPhone(value, region)) };
  }
  if (command.type !== 'capture' || !command.values.phone) return command;
  const phone = command.values.phone.map((value) =>
    value.source === 'typed' ? { ...value, value: internationalPhone(value.value, region) } : value,
  );
  return { ...command, values: { ...command.values, phone } };
}

/** @example internationalPhone('020 7946 0958 x12', 'GB') // '+44 20 7946 0958 ext. 12' */
export function internationalPhone(text: string, region: string | undefined): string {
  const phone = phoneFromText(text, region);
  if (!phone) return text;
  return phone.extension ? `${phone.international} ext. ${phone.extension}` : phone.international;
}
