import { folded } from './folded.ts';
import { wordList } from './word-list.ts';

/**
 * Titles that are also other words, names or initials, so that they say nothing about a text that may be none: they
 * count only before a full name that is taken apart.
 */
export const TITLES_OF_NAMES = wordList(
  'ra rain maga pd pan pani mgr inz av adv ca cs eng engr arq arch lic licda bc bsc ba doc docent d dna da dra drs dres sra ' +
    'profa proff prof-dr dottor rag geom notaio cav comm on onorevole ir mtro mtra mr-dr chief prince hj hja haji hajah sri ' +
    'seri datin tun tengku puan encik cik kapten ustaz cllr councillor clr rt venerable ven canon archdeacon archbishop ' +
    'bishop elder rabbi cantor sheriff deputy detective officer constable inspector cpl pvt brig adm commander cmdr cdr ' +
    'commodore ltcol ltgen majgen ssgt sfc msgt cwo airman seaman ensign maj gen graf grafin freiherr freifrau furst furstin ' +
    'prinz prinzessin baronin ritter edle edler comtesse vicomte marquis marquise conde condesa marques duque duquesa senhor ' +
    'senhora sayin sayın bay bayan hanim bey priv-doz univ-prof em o dl dna dlui domnul doamna phdr rndr paeddr thdr thlic icdr mvdr ' +
    'mddr phmdr doktor doktorin rechtsanwalt rechtsanwaltin notar apotheker monsieur madame mademoiselle messrs mesdames mssrs ' +
    'pater schwester bruder frere soeur abbe pere padre fra suor hermano hermana κ κα κος δρ г г-н г-жа господин госпожа пан ' +
    'пані доктор проф др ο η السيد السيدة الدكتور الدكتورة الاستاذ الاستاذة المهندس الشيخ مر גב פרופ דר עוד د ا م',
);

/** Letters after a name that many texts on pages have for other things: they count behind a full name alone. */
export const LETTERS_OF_NAMES = wordList(
  'csc drsc mdb mdl facp facc faaos faan faia fca fcca acca acma cma chfc cfre shrm-cp shrm-scp usaf usmc usar ' +
    'fasla frgs friba riba fba oam kbe dbe gbe cvo lvo mvo frsa fcipd cipd mcipd mrics frics rpt cscs lmhc lpc ' +
    'lmsw lcpc ncc bcba rrt dnsc aprn arnp cnm cnp rnc ccrn faap facog rhia cpc edm ed mdiv thd stm mfa dma bfa ' +
    'barch mpa mpp mscs pgce pgdip bscn btech mtech mphil bcom mcom bba dba fcs cchem ieng csci mrcp mrcgp frcs ' +
    'fracp frca mbbs mbchb bvsc dvsc mrcvs bds',
);

/** "M. Jean Dupont" is a gentleman, and "M. Frances Hopper" has an initial: what follows has to look French. */
const FRENCH_GIVEN = wordList(
  'alain andre antoine armand arnaud aurelien baptiste bastien benoit bernard bertrand cedric charles christian christophe ' +
    'claude clement cyril damien denis didier dominique edouard emile emmanuel eric etienne fabien fabrice florent florian ' +
    'francis franck francois frederic gael gaetan gaston georges gerard gilbert gilles gregoire guillaume guy henri herve ' +
    'hubert hugues jacques jean jerome joel julien laurent leon loic louis luc lucien ludovic marc marcel mathieu matthieu ' +
    'maurice michel nicolas noel olivier pascal patrice patrick paul philippe pierre quentin raphael raymond regis remi remy ' +
    'rene robert roger roland romain sebastien serge simon stephane sylvain thibault thierry thomas valentin vincent xavier ' +
    'yann yannick yves yvon',
);

const FRENCH_SURNAME =
  /^(?:le|la|de|du|des|d['’]\S+)$|(?:eau|eaux|oux|ier|iere|ard|art|ault|aud|ont|and|ot|et|ois|ette|elle|ix|ain|aine|our|euil)$/;

/**
 * Whether "M." before this word is short for "Monsieur", and no initial.
 * @example isMonsieurBefore('Jean-Luc') // true
 */
export function isMonsieurBefore(word: string): boolean {
  return FRENCH_GIVEN.has(folded(word).split('-')[0] as string) || FRENCH_SURNAME.test(folded(word));
}
