import { foldedText } from '../../leads/identity.ts';
import type { Target } from './target.ts';

/**
 * Headers as programs and people write them, folded (no accents, lower case, letters and digits only), by what they
 * mean: English, German, Spanish, French, Italian, Portuguese, Dutch.
 */
const WORDS: Readonly<Record<Target, string>> = {
  name: 'name|full name|fullname|contact name|contact|display name|lead name|person name|file as|e mail display name|vollstandiger name|ansprechpartner|kontakt|nombre completo|contacto|nom complet|nome completo|contatto|contato|volledige naam|naam|customer|client|kunde|cliente',
  givenName:
    'first name|firstname|given name|givenname|forename|vorname|nombre|nombre de pila|prenom|nome|primeiro nome|voornaam',
  middleName:
    'middle name|middlename|additional name|zweiter vorname|segundo nombre|deuxieme prenom|secondo nome',
  familyName:
    'last name|lastname|surname|family name|familyname|nachname|familienname|apellido|apellidos|nom|nom de famille|cognome|sobrenome|apelido|achternaam',
  namePrefix: 'name prefix|prefix|salutation|anrede|tratamiento|civilite|aanhef',
  nameSuffix: 'name suffix|suffix|generational suffix',
  email:
    'email|e mail|email address|e mail address|mail|work email|business email|primary email|person email|lead email|emailadresse|e mail adresse|correo|correo electronico|direccion de correo electronico|courriel|adresse e mail|adresse email|indirizzo e mail|posta elettronica|endereco de e mail|e mailadres|other e mails|email 2|secondary email|additional emails',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|mobile phone number|cell|cell phone|work phone|business phone|home phone|primary phone|person phone|lead phone|telefon|telefonnummer|mobil|mobiltelefon|handy|telefono|movil|celular|telephone portable|portable|mobile number|cellulare|telefone|telemovel|telefoon|telefoonnummer|other phones',
  title:
    'title|job title|jobtitle|position|role|job|person job title|organization title|organization 1 title|occupation|titel|berufsbezeichnung|funktion|cargo|puesto|fonction|poste|titre|qualifica|ruolo|functie',
  company:
    'company|company name|organization|organisation|organization name|organization 1 name|account|account name|employer|business|firma|unternehmen|firmenname|empresa|compania|nombre de la empresa|societe|entreprise|organisme|azienda|societa|ragione sociale|bedrijf|bedrijfsnaam',
  website:
    'website|web site|web page|webpage|website url|url|web|homepage|company website|webseite|internetseite|sitio web|pagina web|site web|site internet|sito web|sito|site|other websites',
  profile:
    'profile|linkedin|linkedin url|linkedin bio|linkedin profile|linkedin profile url|profile url|social profile|profil|perfil|profilo|other profiles|twitter|xing',
  location:
    'location|city|town|address|region|country|business city|ort|stadt|wohnort|standort|ciudad|ubicacion|poblacion|ville|lieu|citta|localita|cidade|localidade|plaats|stad',
  pipeline: 'pipeline|sales pipeline|deal pipeline',
  stage:
    'stage|lead status|deal stage|dealstage|pipeline stage|sales stage|lead stage|phase|vertriebsphase|etapa|fase|etape|etapa de venta',
  status: 'status|lifecycle stage|state|estado|etat|statut|stato',
  enteredOn:
    'in stage since|stage entered|entered stage|stage date|engage date|date entered stage|last stage change date',
  closedOn:
    'closed on|close date|closed date|closing date|date closed|closed at|abschlussdatum|fecha de cierre|date de cloture|data di chiusura|data de fechamento|sluitdatum',
  lostReason:
    'lost reason|loss reason|reason lost|closed lost reason|verlustgrund|motivo de perdida|motif de perte',
  lostNote: 'lost note',
  value:
    'value|deal value|amount|deal amount|close value|estimated value|opportunity amount|lead value|annual contract value|wert|betrag|valor|importe|monto|montant|valeur|valore|importo|bedrag|waarde',
  currency: 'currency|currency code|wahrung|moneda|divisa|devise|valuta|moeda',
  cost: 'cost|acquisition cost|kosten|coste|costo|cout|custo',
  since:
    'captured on|created|created at|created on|create date|created date|date created|creation date|connected on|added on|date added|lead created|erstellt|erstellt am|erstellungsdatum|fecha de creacion|creado|date de creation|data di creazione|data de criacao|aangemaakt op',
  touchedOn:
    'first contact on|first contacted|last contacted|last contact|last contact date|last activity|last activity date|letzter kontakt|ultimo contacto|dernier contact|ultimo contatto',
  channel: 'first contact by|channel|kanal|canal|canale|kanaal',
  direction: 'direction|richtung|direccion del contacto',
  outcome: 'outcome|call outcome|ergebnis|resultado|resultat|esito',
  note: 'note|notes|description|comment|comments|remarks|notiz|notizen|bemerkung|beschreibung|kommentar|nota|notas|comentarios|descripcion|remarque|remarques|commentaire|commentaires|osservazioni|descrizione|observacoes|opmerkingen|opmerking|touch notes',
  need: 'needs it|need',
  canBuy: 'can buy|budget',
  rightTime: 'right time|timing',
  stepKind: 'next step|next action|nachster schritt|proximo paso|prochaine etape',
  stepOn:
    'next step on|next step date|next activity date|follow up date|follow up|wiedervorlage|fecha de seguimiento',
  tags: 'tags|tag|labels|label|categories|category|lead label|person label|group membership|schlagworte|kategorien|etiquetas|categorias|etiquettes|categorie|etichette',
  owner:
    'owner|lead owner|contact owner|account owner|deal owner|sales agent|sales rep|assigned to|salesperson|rep owner|zustandig|betreuer|propietario|responsable|responsabile|responsavel|eigenaar|besitzer',
  leadId: 'lead id|id|record id|contact id|person id|external id|lead number|datensatz id|id de registro',
};

const BY_WORD: ReadonlyMap<string, Target> = new Map(
  Object.entries(WORDS).flatMap(([target, words]) =>
    words.split('|').map((word) => [word, target as Target]),
  ),
);

/** Numbered and grouped headers of address books: `E-mail 2 - Value`, `Phone 1 - Label`. */
const GROUPED =
  /^(?:person |lead |organization )?(e ?mail|phone|website|organization|address)(?: \d+)? (value|name|title|formatted|label|type)$/;
const GROUPS: Readonly<Record<string, Target>> = {
  'email value': 'email',
  'phone value': 'phone',
  'website value': 'website',
  'organization name': 'company',
  'organization title': 'title',
  'address formatted': 'location',
};
const NUMBERED =
  /^(?:other |secondary |additional |second |work |home |business |company )*(e ?mail|phone|telephone|mobile|website)(?: address| number| phone)*(?: \d+)?(?: address| number)?$/;
const NUMBERED_TARGETS: Readonly<Record<string, Target>> = {
  email: 'email',
  phone: 'phone',
  telephone: 'phone',
  mobile: 'phone',
  website: 'website',
};

/**
 * What a header means in any of seven languages; `undefined` for one that nobody has heard of.
 * @example targetOfHeader('Correo electrónico') // 'email'
 */
export function targetOfHeader(header: string): Target | undefined {
  if (header.length > 100) return undefined;
  const folded = foldedText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const known = BY_WORD.get(folded) ?? BY_WORD.get(foldedText(header));
  if (known) return known;
  const [, group = '', part = ''] = GROUPED.exec(folded) ?? [];
  if (group) return GROUPS[`${group.replace(' ', '')} ${part}`];
  const numbered = NUMBERED.exec(folded)?.[1];
  return numbered ? NUMBERED_TARGETS[numbered.replace(' ', '')] : undefined;
}
