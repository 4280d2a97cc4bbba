import { CARDS_SCORER } from './score-cards.ts';
import { CONTACT_PAGE_SCORER } from './score-contact-page.ts';
import { MAIL_SCORER } from './score-mail.ts';
import { NAME_CLASS_SCORER, NAME_PARTS_SCORER } from './score-names.ts';
import { NOBODY_SCORER, PROFILE_SCORER } from './score-profile.ts';
import { PROFILE_URL_SCORER } from './score-profile-urls.ts';
import { SIGNATURE_FIELDS_SCORER } from './score-signature-fields.ts';
import { ADDRESS_SCORER, PHONE_TEXT_SCORER, REPLY_SCORER, SIGNATURE_SCORER } from './score-texts.ts';
import { DECLARED_SCORER, THINGS_SCORER } from './score-things.ts';
import type { Scorer } from './scorer.ts';

/** Every way to hold an outcome against a gold; a task is scored by all that fit it. */
export const SCORERS: readonly Scorer[] = [
  MAIL_SCORER,
  PROFILE_SCORER,
  NOBODY_SCORER,
  CONTACT_PAGE_SCORER,
  CARDS_SCORER,
  THINGS_SCORER,
  DECLARED_SCORER,
  PHONE_TEXT_SCORER,
  SIGNATURE_SCORER,
  SIGNATURE_FIELDS_SCORER,
  REPLY_SCORER,
  ADDRESS_SCORER,
  PROFILE_URL_SCORER,
  NAME_PARTS_SCORER,
  NAME_CLASS_SCORER,
];
