const ROLES = new Set(
  (
    'abuse accounting accounts admin administrator ads alerts billing bookings bounce buchhaltung careers ' +
    'compliance contact contacto contato contatti customercare customerservice do-not-reply donotreply ' +
    'enquiries enquiry events feedback finance hallo hello help helpdesk hi hola hostmaster hr info ' +
    'information inquiries inquiry invoice invoices jobs kontakt legal mail mailer-daemon marketing media ' +
    'news newsletter no-reply noreply notification notifications office ops order orders postmaster ' +
    'presse press privacy pr purchasing recruiting reception reservations root sales sekretariat security ' +
    'service services shop spam support team ventas verkauf vertrieb webmaster welcome'
  ).split(' '),
);

/**
 * Whether an e-mail address belongs to a function and not to a person (RFC 2142 and common practice).
 * @example isRoleAddress('info@engines.example') // true
 */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '');
  return ROLES.has(local) || /^(?:no-?reply|do-?not-?reply|bounces?|notifications?)[-._+]/.test(local);
}
