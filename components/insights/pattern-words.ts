import { dateFormat } from '../../lib/formats.ts';
import type { AttributeName } from '../../lib/insights/attributes.ts';
import type { Pattern } from '../../lib/insights/patterns.ts';
import type { Answer, Channel, Direction } from '../../lib/leads/lead.ts';
import type { Condition } from '../../lib/list/list-query.ts';
import { locale, type WordKey, words } from '../../lib/words.ts';
import { answerWord, channelWord, directionWord, questionWord } from '../ui/names.ts';
import { oneDecimal } from './figures.ts';

const OWN = 'own:';
/** A Sunday. */
const A_SUNDAY = Date.UTC(2023, 0, 1, 12);
const DAY_MS = 86_400_000;

const TITLES = {
  site: 'column_site',
  channel: 'channel',
  direction: 'insAttrDirection',
  responseHours: 'insAttrResponse',
  touchesBeforeQualification: 'insAttrTouches',
  titleWord: 'insAttrTitleWord',
  seniority: 'insAttrSeniority',
  mailClass: 'insAttrMailClass',
  mailEnding: 'insAttrMailEnding',
  country: 'insAttrCountry',
  weekday: 'insAttrWeekday',
  hour: 'insAttrHour',
  owner: 'owner',
  tag: 'column_tag',
} as const satisfies Partial<Readonly<Record<AttributeName, WordKey>>>;

/** What a pattern is about: "First contact by: call". */
export function patternInWords({ attribute, level, from, to }: Pattern): string {
  if (attribute.startsWith(OWN)) return `${attribute.slice(OWN.length)}: ${levelInWords(level, from, to)}`;
  const name = attribute as AttributeName;
  if (name === 'need' || name === 'canBuy' || name === 'rightTime') {
    return `${questionWord(name)} ${answerWord(level as Answer)}`;
  }
  const title = words(TITLES[name]);
  switch (name) {
    case 'channel':
      return `${title}: ${channelWord(level as Channel)}`;
    case 'direction':
      return `${title}: ${directionWord(level as Direction)}`;
    case 'seniority':
      return `${title}: ${words(`insSeniority_${level as 'owner'}`)}`;
    case 'mailClass':
      return `${title}: ${words(`insMailClass_${level as 'company'}`)}`;
    case 'weekday':
      return `${title}: ${dateFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(A_SUNDAY + Number(level) * DAY_MS)}`;
    default:
      return `${title}: ${levelInWords(level, from, to)}`;
  }
}

function levelInWords(level: string, from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) return level;
  return from === to ? oneDecimal(from) : `${oneDecimal(from)} – ${oneDecimal(to)}`;
}

/** The leads that have it, as a filter of the list. */
export function conditionOfPattern({ leadIds }: Pattern): readonly Condition[] {
  return [{ column: 'lead', is: 'any-of', values: leadIds }];
}
