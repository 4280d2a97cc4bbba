import { DIMINUTIVES } from './diminutives.ts';
import { folded } from './folded.ts';
import { FURTHER_GIVEN_NAMES } from './further-given-names.ts';
import { KNOWN_GIVEN_NAMES, RARE_GIVEN_NAMES } from './known-given-names.ts';
import { wordList } from './word-list.ts';

/** Common given names of many countries, accents folded: evidence that two capitalised words are a person. */
const GIVEN_NAMES = wordList(
  'aaron abby abdul* abigail abraham ada adam adel* adri* agnes agniesz* ahm* aisha ajay alain alan albert alberto alejandr* aleks* aless* alex alexand* alexis alfred* ali alice alicia alison allan allen allison amal amanda amber ameli* amit amy ana anast* anders andre andrea* andrei andres andrew andrz* andy angel angela angelo angie anil anita anja anna annabel* anne annett* annie anthony anton antoni* antoine ariel arne arno arnold arnaud arthur artur* arun ashley astrid audrey augusto auguste aurel* barbara barry bart beate beata beatri* ben benjam* bernard* bernd bernh* bernad* bert beth bethany bianca bill billy birgit bjorn bob boris brad bradley brian bridget brooke bruce bruno bryan calvin cameron camil* carl carla carlo* carmen carol carole caroline carolyn carolina carsten caterin* catarin* catherin* cathy cathleen cecil* cesar charl* chen chris christi* christo* chuck cindy clair* clara clark claud* colin connor conrad* cornel* courtney craig cristi* curt curtis cynthia cyril daisy dale dan dana danie* danny dario darius dave david davide dean deb debbie debor* debra denis* dennis derek diana diane dinesh dirk dmitr* dominic dominik dominique don donald donna doris doroth* doug douglas drew duncan dylan ed eddie edith edmund* eduard* edw* eileen elain* elean* elen* elias elis* eliz* ellen elliott ellis elsa emil* emma* enrico enrique eric* erik* erin ernst ernest ernesto erwin esther eva evan evelyn fabi* fabrice fabrizio fatima federi* felic* felip* felix fernand* fiona florence florian frances* francis francisc* franck franco* frank franz freder* friedr* gabriel* gary gavin gemma gene genev* geof* georg george georges gerald* gerard gerd gerhard giorg* giov* giul* giusep* glenn gordon grace graham grant greg* greta guido guill* gunt* gust* guy hannah* hannes hans harald harold harriet harry harvey hassan heather hector heidi heik* hein* helen* helmut hendrik henr* herb herbert herman* hilary holly howard hugh hugo hussein ian ibrahim ina ingrid irena irene irina isaac isabel* ivan* jack jackie jackson jacob* jacq* jaime jakub jakob jake james jamie jan jana jane janet janice janin* janis jason javier jay jean jeann* jeff* jen jenn* jens jerem* jerry jesper jesse jessica jessie jill jim jimmy joachim joan* joao joaquin joe joel joerg johan* john johnny jon jonas jonath* jordan jorg* jose josef* joseph* josh* joy juan* judith judit judy juergen jukka juli* june jurgen justin* kai karen karin* karl* karsten katar* kate kath* katie katj* katrin* keith kelly ken kenneth kenny kerry kerstin kevin kim kimberl* kirsten klara klaus konrad konst* krist* krzys* kurt kyle lara larry lars laura laure* lauri* lawrence leah lee lena leo leon leonard* leonie lesl* lester lewis liam lina linda linds* lisa liz lloyd logan lou louis louise louisa luc luca* luci* lucy ludwig luigi luis* luk* luther lydia lynn* lynda maarten madison magd* manfred manuel* marc marcel* marcia marco* marcus margar* margot maria* marian* marie* marilyn mario* maris* marjorie mark marko markus marlen* marta martha martin martina martine mary maryann* massimo mathi* mathew matt matte* matth* max maxim maxime maximil* maxwell may megan mehmet melan* meliss* melvin michael* michal michel* miguel mike mikael mikhail milan mila miriam mitchell moh* monic* monik* moniq* mustafa nadi* nancy naomi natal* natasha nath* neal neil nich* nick nico nicola* nicole niels nigel nik* nils nina noah noel* nora norbert norman olaf oleg olga oliver olivier olivia omar oscar oskar otto owen pablo pamela paol* pascal* pat patric* patrik patriz* paul paula paulo paulin* pavel pedro peter petr petar petra phil philip* phill* pierre* pieter piotr rachel* rainer raj rajesh ralf ralph ramon* randall raphael* ray raymond rebec* regina reinh* reiner renat* rene renee ricard* riccard* rich richard* rick rita rob robert roberta roberto robin rod roderick rodney rodrigo roger rohan roland* rolf roman ron ronald rose rosem* ross roy rudi rudolf rudy rupert russell ruth ryan sabin* sabrina sam samir samuel* sandr* sandy sara sarah scott sean sebast* serge sergei sergey sergio shane shannon sharon shaun silvi* simon simona simone sofia sofie sonia sonja sophi* soren stacy stacey stan stanis* stanley stef* stella steph* stev* stewart stuart sue sunil susan* suzanne suzy sven* tamara tanja tatiana tatyana teren* teres* terri terry tessa theo theod* theres* thierry thomas thorsten tiffany tim timo* tina tobias toby todd tom tomas* tony tracy trevor ulri* ursula uwe valent* valer* vaness* vasil* vera victor victoria vijay viktor* vincen* vivian vivien* volker wade walter warren wayne wendy wern* wesley wilfr* wilh* will willem william willie wolfg* xavier yan yann* yuki yv*',
);

const LISTS = [GIVEN_NAMES, KNOWN_GIVEN_NAMES, FURTHER_GIVEN_NAMES, DIMINUTIVES];

/**
 * Whether a word is a common given name; either half of a double name counts.
 * @example isGivenName('Jean-Luc') // true
 */
export function isGivenName(word: string): boolean {
  return folded(word)
    .replace(/[.,]$/, '')
    .split('-')
    .some((part) => LISTS.some((list) => list.has(part)));
}

/**
 * Whether a word is a given name that is rare, or a word or place too: "Florence", "Summer".
 * @example isRareGivenName('Summer') // true
 */
export function isRareGivenName(word: string): boolean {
  return folded(word)
    .replace(/[.,]$/, '')
    .split('-')
    .some((part) => RARE_GIVEN_NAMES.has(part));
}

/**
 * Whether a word, in both halves, is a common given name or has a long beginning in common with one.
 * @example isListedGivenName('Julie') // true, but not of 'Mohrenberg', which begins as Mohammed does
 */
export function isListedGivenName(word: string): boolean {
  return folded(word)
    .split('-')
    .every((part) => LISTS.some((list) => list.has(part, 4)));
}
