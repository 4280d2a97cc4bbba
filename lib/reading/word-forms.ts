const partsOf = (text: string): readonly string[] => text.split(' ');

/** What companies' made-up names are put together from. */
const COINED_BEGINNINGS = partsOf(
  'cyber info cloud data nano micro omni trans euro petro agro hydro techno electro tele neuro robo quantum',
);
const COINED_ENDINGS = partsOf(
  'tech soft work works ware media logic logix lab labs system systems matters hive bank net corp trans consult mart graphics ' +
    'onics omics atron etron itron otron anova enova inova onova trix nex nexx com',
);
/** What ends compounds of German, Dutch and the North that name an organisation. */
const COMPOUND_ENDINGS = partsOf(
  'haus werk werke verein schule amt kasse technik service zentrum praxis gesellschaft verband handel verlag dienst dienste ' +
    'betrieb bedrijf kantoor firma forening verkstad verksted kirche kerk heim bauten shop markt mühle',
);
const MIN_COMPOUND_CHARS = 8;

/**
 * Whether a word is put together as companies coin names.
 * @example isCoinedForm('nanologic') // true
 */
export function isCoinedForm(word: string): boolean {
  return (
    COINED_ENDINGS.some((ending) => word.endsWith(ending)) ||
    COINED_BEGINNINGS.some((beginning) => word.startsWith(beginning) && word.length > beginning.length + 3)
  );
}

/**
 * Whether a word is a compound that names a trade, an authority or an association.
 * @example isTradeCompound('Turnverein') // true
 */
export function isTradeCompound(word: string): boolean {
  const whole = word.toLowerCase();
  return (
    whole.length >= MIN_COMPOUND_CHARS &&
    COMPOUND_ENDINGS.some((ending) => whole.endsWith(ending) && whole.length > ending.length + 2)
  );
}
