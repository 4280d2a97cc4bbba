import type { Question } from './lead.ts';

interface PresetCriterion {
  /** Names its words. */
  readonly key: string;
  readonly question: Question;
}

/** Well-known sets of qualification questions, each question under the one of the three that it helps to answer. */
export const CRITERIA_PRESETS = {
  bant: [
    { key: 'budget', question: 'canBuy' },
    { key: 'authority', question: 'canBuy' },
    { key: 'need', question: 'need' },
    { key: 'timing', question: 'rightTime' },
  ],
  champ: [
    { key: 'challenges', question: 'need' },
    { key: 'authority', question: 'canBuy' },
    { key: 'money', question: 'canBuy' },
    { key: 'priority', question: 'rightTime' },
  ],
  meddic: [
    { key: 'metrics', question: 'need' },
    { key: 'economic_buyer', question: 'canBuy' },
    { key: 'decision_criteria', question: 'canBuy' },
    { key: 'decision_process', question: 'rightTime' },
    { key: 'pain', question: 'need' },
    { key: 'champion', question: 'canBuy' },
  ],
} as const satisfies Readonly<Record<string, readonly PresetCriterion[]>>;

export type PresetName = keyof typeof CRITERIA_PRESETS;

export const PRESET_NAMES = Object.keys(CRITERIA_PRESETS) as readonly PresetName[];
