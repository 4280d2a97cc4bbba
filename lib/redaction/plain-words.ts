/** Words of interfaces and addresses: they say nothing about anybody, and rules may lean on them. */
const PLAIN = `
from to cc bcc reply reply-to sender recipient recipients subject date sent received message messages mail email e-mail inbox
conversation thread compose draft drafts archive spam trash label labels search settings account profile profiles photo
image picture about contact contacts info overview details home feed posts post followers following follower follow unfollow
connect connections connection more show hide view all see open close back next previous edit save share like comment
comments report block website phone mobile telephone fax address location company companies organization organisation
organizations school education experience skills people person user users member members group groups page pages site sign
in out log login logout join now help privacy terms cookie cookies menu main navigation header footer content sidebar
button link list item row table dialog tab tabs main toolbar notification notifications new unread read starred important
the a an of on at for with and or is by as
von an kopie antwort absender betreff datum gesendet empfangen nachricht nachrichten posteingang einstellungen konto profil
foto bild über kontakt startseite folgen gefolgt vernetzen mehr anzeigen ausblenden alle öffnen schließen zurück weiter
speichern teilen gefällt melden webseite telefon mobil adresse ort firma unternehmen anmelden abmelden hilfe datenschutz
der die das und oder mit für bei
de para copia responder remitente asunto fecha enviado recibido mensaje mensajes bandeja entrada cuenta perfil foto imagen
acerca contacto inicio seguir siguiendo conectar más mostrar ocultar ver todo abrir cerrar volver siguiente guardar
compartir sitio web teléfono móvil dirección ubicación empresa ayuda privacidad el la los las y o con por
à répondre expéditeur objet envoyé reçu messages réception compte profil photo propos accueil suivre abonnés connexion
plus afficher masquer tout ouvrir fermer retour suivant enregistrer partager site téléphone adresse lieu entreprise le et
da a cc rispondi oggetto inviato ricevuto messaggio posta account profilo immagine contatti segui altro mostra chiudi
http https www mailto tel com org net html php index mbox uid task action show preview threads folder status posts photos
overlay contact-info pub sales lead company school u c channel orgs topics messaging direct inbox
rcube_webmail rcmail rainloop snappymail mastodon pleroma misskey roundcube
`;

const WORDS: ReadonlySet<string> = new Set(PLAIN.split(/\s+/).filter(Boolean));

/** Whether a word is one of interfaces rather than of people. */
export function isPlainWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}
