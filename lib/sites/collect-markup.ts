import { thingsInMarkup } from '../reading/microdata.ts';
import { cardsInMarkup } from '../reading/microformats.ts';
import type { ReadMarkup } from './collect-outline.ts';

/** What a document declares in its markup: microdata, RDFa, h-cards. */
export const collectMarkup: ReadMarkup = (document, mayGoOn, placeOf) => ({
  things: thingsInMarkup(document, mayGoOn, placeOf),
  cards: cardsInMarkup(document, mayGoOn, placeOf),
});
