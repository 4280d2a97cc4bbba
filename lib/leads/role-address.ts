/** Functions and offices that mailboxes are named after, in the languages they are most used in. */
const ROLES = new Set(
  [
    // What standards and mail programs name.
    'abuse admin administrator bounce bounces daemon do-not-reply donotreply hostmaster mail mailer-daemon mailman',
    'no-reply noreply notification notifications postmaster root security spam webmaster www alerts system server',
    // English
    'accounting accounts ads advertising applications billing booking bookings campaigns careers commercial compliance',
    'contact contactus customercare customerservice customersupport desk editor editorial enquiries enquiry enquire',
    'events export feedback finance frontdesk general hallo hello help helpdesk hi hr human-resources humanresources',
    'info information inquiries inquiry invoice invoices invoicing it jobs legal library licensing logistics mailbox',
    'management marketing media membership members news newsletter newsroom office ops operations order orders',
    'orderdesk partners partnership partnerships payments payroll people press privacy procurement production',
    'purchase purchasing pr quality quotes quotations reception recruiting recruitment registrar registration rentals',
    'reservations returns sales salesteam secretary secretariat service servicedesk services shipping shop store studio',
    'subscriptions supplies support talent tech team tender tenders tickets training travel volunteer warehouse web',
    'welcome workshop data dataprotection dpo gdpr investors investor-relations ir',
    // German
    'anfrage anfragen auftrag ausbildung bestellung bestellungen bewerbung bewerbungen buchhaltung buchung buero büro',
    'dispo disposition datenschutz einkauf empfang geschaeftsfuehrung geschäftsführung gf hausverwaltung kanzlei karriere',
    'kasse kontakt kundendienst kundenservice lager leitung mitglieder personal poststelle praxis presse produktion',
    'projekte rechnung rechnungen redaktion reservierung schulung sekretariat technik termine vermietung versand vertrieb',
    'verkauf verwaltung vorstand werkstatt zentrale willkommen',
    // French
    'accueil achats administratif bonjour boutique candidature candidatures commande commandes communication compta',
    'comptabilite comptabilité contacts devis direction emploi facturation factures infos mairie presse rdv recrutement',
    'redaction rédaction renseignements reservation rh secretariat serviceclient siege siège ventes vente',
    // Spanish and Portuguese
    'administracion administración administracao administração almacen atencion atencionalcliente atendimento ayuda cobranza',
    'cobranzas comercial compras comunicacion consultas contabilidad contabilidade contacto contato correo cotizaciones',
    'cursos direccion director diretoria empleo encomendas envios escola escuela facturacion facturas faturamento financeiro',
    'financiero formacion geral gerencia hola imprensa informacion informacoes informes logistica marketing oficina',
    'pedidos prensa presupuesto presupuestos produccion proveedores recepcion recepcao reservas rrhh sac secretaria',
    'soporte suporte taller tienda ventas vendas',
    // Italian
    'acquisti amministrazione assistenza ciao clienti commerciale comunicazione contabilita contatti contatto direzione',
    'fatturazione fatture formazione informazioni logistica negozio ordini personale posta preventivi prenotazioni',
    'produzione protocollo risorseumane segreteria stampa ufficio ufficiostampa vendite',
    // Dutch
    'administratie aanmelden aanvraag balie bestellen bestelling bestuur boekhouding communicatie directie facturen',
    'facturatie inkoop klantenservice kantoor ledenadministratie magazijn onderhoud opleidingen pers planning receptie',
    'redactie reserveren reserveringen secretariaat vacatures verhuur verkoop welkom werkplaats',
    // Polish, Czech, Slovak
    'administracja biuro dyrekcja faktury handel handlowy kadry kontakty ksiegowosc księgowość kancelaria',
    'marketingowy obsluga poczta pomoc praca prasa recepcja rekrutacja reklamacje rezerwacja sekretariat serwis sklep',
    'sprzedaz sprzedaż szkolenia zamowienia zamówienia zakupy fakturace nabor nákup nakup objednavky obchod odbyt podatelna',
    'podpora poptavka prodej recepce reditel sekretariát ucetni uctarna uctovnictvo predaj predajna podporazakaznikov',
    // Nordic and Finnish
    'annons bokning butik butikk ekonomi faktura forsaljning försäljning inkop inköp jobb kansli kontor kundservice',
    'kundeservice kundtjanst kundtjänst lager medlem ordre ordrer order posten post redaktion regnskab salg sekretariatet',
    'support-no personale bogholderi asiakaspalvelu hallinto laskutus myynti ostot palaute rekry tilaukset tiedotus toimisto',
    'varaukset yhteys',
    // Hungarian, Romanian, Balkans, Turkish
    'ajanlat ajánlat ertekesites értékesítés iroda megrendeles rendeles szamlazas szerviz titkarsag ugyfelszolgalat',
    'ügyfélszolgálat achizitii birou comenzi contabilitate relatii resurseumane secretariat vanzari vânzări knjigovodstvo',
    'narudzbe nabava prodaja podrska podrška servis tajnistvo uprava racunovodstvo bilgi destek iletisim iletişim insankaynaklari',
    'muhasebe pazarlama satis satış satinalma siparis sipariş',
    // Russian and Ukrainian, Greek, Japanese as they are spelt in addresses
    'buh buhgalteria kadry kontakt marketing ofis otdel pochta prodazhi priem reklama sbyt snab sklad zakaz zakupki',
    'zakazy grammateia logistirio poliseis eigyo eigyou jimu jinji kouhou koho otoiawase saiyo soumu toiawase uketsuke',
  ]
    .join(' ')
    .split(' '),
);

/** "sales-uk", "info.berlin", "support2": a function, and where or which. */
const PARTS = /[._-]|(?<=[a-z])\d+$/;
const REFUSING = /^(?:no-?reply|do-?not-?reply|bounces?|notifications?)[-._+]/;

/**
 * Whether an e-mail address belongs to a function and not to a person (RFC 2142 and common practice in some twenty
 * languages).
 * @example isRoleAddress('info.berlin@engines.example') // true
 */
export function isRoleAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase().replace(/\+.*$/s, '');
  return ROLES.has(local) || REFUSING.test(local) || ROLES.has(local.split(PARTS)[0] ?? '');
}
