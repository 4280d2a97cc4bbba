import type { Command } from '../leads/command.ts';

/** Whether a command brings a person's values from outside, and may create a lead. */
export function bringsValues(command: Command): command is Extract<Command, { type: 'capture' | 'import' }> {
  return command.type === 'capture' || command.type === 'import';
}
