import type { TemplateWords } from '../../lib/leads/pipeline-templates.ts';
import { type WordKey, words } from '../../lib/words.ts';

const KEYS = {
  name: (key: string) => `template_${key}`,
  stage: (key: string) => `template_stage_${key}`,
  reason: (key: string) => `template_reason_${key}`,
  criterion: (key: string) => `criterion_${key}`,
};

/** The words of a template's part, in the user's language. */
export const templateWords: TemplateWords = (kind, key) =>
  words(KEYS[kind](key.replaceAll('-', '_')) as WordKey);
