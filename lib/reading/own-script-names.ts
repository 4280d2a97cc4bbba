import { folded } from './folded.ts';
import { wordList } from './word-list.ts';

const SLAVIC_SURNAME =
  /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|ский|ская|цкий|цкая|ський|ська|цький|цька|енко|чук|щук|юк|як|ых|дзе|швили|ян|ић)$/u;
const GREEK_SURNAME = /(?:όπουλος|οπούλου|ίδης|ίδου|ιάδης|ιάδου|άκης|άκη|άτος|έας|ίου|ού|έλης|έλη)$/u;
/** Without the endings that adjectives have, and every second word in the genitive. */
const SLAVIC_SURNAME_ALONE = /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|енко|чук|щук|дзе|швили|ян|ић)$/u;
const GREEK_SURNAME_ALONE = /(?:όπουλος|οπούλου|ίδης|ίδου|ιάδης|ιάδου|άκης|άτος|έλης)$/u;
const CYRILLIC_GIVEN = wordList(
  'александр александра алексеи алла алина анатолии андреи анна антон анастасия артем борис вадим валентин валентина ' +
    'валерии валерия василии вера виктор виктория виталии владимир владислав вячеслав галина георгии григории дарья денис ' +
    'дмитрии евгении евгения егор екатерина елена елизавета иван игорь илья инна ирина карина кирилл константин ксения лариса ' +
    'лев леонид лидия любовь людмила максим маргарита марина мария михаил надежда наталья наталия никита николаи нина оксана ' +
    'олег ольга павел петр полина роман руслан светлана сергеи софья станислав степан тамара тарас татьяна федор эдуард ' +
    'юлия юрии яна ярослав олена юріи володимир микола петро сергіи андріи катерина наталія олександр ганна ірина іван ' +
    'аркадии артур богдан валентин василь василиса вероника всеволод геннадии герман глеб григоріи давид диана дмитро ева ефим ' +
    'жанна захар зинаида зоя игнат ильдар камила лилия марат марк матвеи милана михаило назар наталя олесія павло платон раиса ' +
    'римма ринат ростислав рустам савелии светлана семен снежана софія степан таисия тетяна тимофеи тимур тихон ульяна эльвира ' +
    'эмма юліан юлія яков яна ігор євген євгенія вікторія анастасія марія надія світлана ' +
    'георги димитър христо тодор стоян стефан петър ивайло иваило красимир пламен росица десислава цветан цветелина веселин ' +
    'милан јелена јован марко никола драган зоран горан милош ана марија ивана весна душан слободан небоиша',
);
const GREEK_GIVEN = wordList(
  'νικος νικολαος γιωργος γεωργιος δημητρης δημητριος γιαννης ιωαννης κωστας κωνσταντινος παναγιωτης χρηστος βασιλης βασιλειος ' +
    'αθανασιος θανασης μιχαλης μιχαηλ ευαγγελος βαγγελης σπυρος σπυριδων αντωνης αντωνιος αναστασιος τασος ηλιας στελιος πετρος ' +
    'παυλος θεοδωρος αλεξανδρος ανδρεας στεφανος χαραλαμπος μανωλης εμμανουηλ σταυρος ελευθεριος λευτερης φωτης κυριακος μαρια ' +
    'ελενη αικατερινη κατερινα βασιλικη σοφια αγγελικη γεωργια δημητρα κωνσταντινα ευαγγελια παναγιωτα ιωαννα αννα χριστινα ' +
    'φωτεινη ειρηνη αναστασια δεσποινα σταυρουλα χρυσουλα παρασκευη μαρινα ευγενια ολγα θεοδωρα αλεξανδρα στυλιανη καλλιοπη',
);
/** Given names that mean faith, hope, love, a novel or a lion where nothing else stands beside them. */
const EVERYDAY_CYRILLIC = wordList('вера надежда надія любовь роман лев зоя зима злата');

/**
 * Whether a word is a common given name in Cyrillic letters.
 * @example isCyrillicGiven('Мария') // true
 */
export function isCyrillicGiven(word: string): boolean {
  return CYRILLIC_GIVEN.has(folded(word));
}

const PATRONYMIC = /.{3}(?:ович|евич|ич|овна|евна|ична|івна|ївна)$/u;

/**
 * Whether a word says whose child somebody is, as the middle of East Slavic names does.
 * @example isPatronymic('Сергеевна') // true
 */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

/**
 * What the words of a name in Cyrillic or Greek letters say for a person (2 is enough), `undefined` for other letters.
 * @example evidenceInOwnScript(['Мария', 'Белозерова']) // 2.5
 */
export function evidenceInOwnScript(words: readonly string[]): number | undefined {
  const isCyrillic = words.every((word) => /^\p{Script=Cyrillic}/u.test(word));
  if (!isCyrillic && !words.every((word) => /^\p{Script=Greek}/u.test(word))) return undefined;
  const isGiven = (word: string) => (isCyrillic ? CYRILLIC_GIVEN : GREEK_GIVEN).has(folded(word));
  const isSurname = (word: string) =>
    word.length > 4 && (isCyrillic ? SLAVIC_SURNAME_ALONE : GREEK_SURNAME_ALONE).test(word);
  if (/^(?:Άγι|Αγί)/u.test(words[0] ?? '')) return 0;
  const given = words.find(isGiven);
  const isNamed = words.some((word) => word !== given && isSurname(word));
  if (given) return isNamed ? 2.5 : EVERYDAY_CYRILLIC.has(folded(given)) ? 1 : 2;
  return isNamed ? 1 : 0;
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
