import { folded } from './folded.ts';
import { wordList } from './word-list.ts';

const SLAVIC_SURNAME =
  /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|ский|ская|цкий|цкая|ський|ська|цький|цька|енко|чук|щук|юк|як|ых|дзе|швили|ян)$/u;
const GREEK_SURNAME = /(?:όπουλος|οπούλου|ίδης|ίδου|ιάδης|ιάδου|άκης|άκη|άτος|έας|ίου|ού|έλης|έλη)$/u;
const CYRILLIC_GIVEN = wordList(
  'александр александра алексеи алла алина анатолии андреи анна антон анастасия артем борис вадим валентин валентина ' +
    'валерии валерия василии вера виктор виктория виталии владимир владислав вячеслав галина георгии григории дарья денис ' +
    'дмитрии евгении евгения егор екатерина елена елизавета иван игорь илья инна ирина карина кирилл константин ксения лариса ' +
    'лев леонид лидия любовь людмила максим маргарита марина мария михаил надежда наталья наталия никита николаи нина оксана ' +
    'олег ольга павел петр полина роман руслан светлана сергеи софья станислав степан тамара тарас татьяна федор эдуард ' +
    'юлия юрии яна ярослав олена юріи володимир микола петро сергіи андріи катерина наталія олександр ганна ірина іван',
);

/**
 * Whether a word is a common given name in Cyrillic letters.
 * @example isCyrillicGiven('Мария') // true
 */
export function isCyrillicGiven(word: string): boolean {
  return CYRILLIC_GIVEN.has(folded(word));
}

/**
 * Whether a name in Cyrillic or Greek letters begins with the family name, as endings and given names tell.
 * @example isTurnedInOwnScript('Белозерова', ['Мария']) // true
 */
export function isTurnedInOwnScript(first: string, rest: readonly string[]): boolean {
  const [second = ''] = rest;
  if (rest.length > 1) return false;
  if (/^\p{Script=Cyrillic}/u.test(first)) {
    return !isCyrillicGiven(first) && SLAVIC_SURNAME.test(first) && isCyrillicGiven(second);
  }
  return GREEK_SURNAME.test(first) && /^\p{Script=Greek}/u.test(second) && !GREEK_SURNAME.test(second);
}
