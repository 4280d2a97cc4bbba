/** A mail's end, who sent it, and what its signature says of the sender; all of them invented. */
export interface SignatureCase {
  readonly sender: { readonly name?: string; readonly email?: string };
  readonly text: string;
  readonly phone?: readonly string[];
  readonly title?: string;
  readonly company?: string;
}

const ADA = { name: 'Ada Lovelace', email: 'ada@engines.example' };
const GRACE = { name: 'Grace Hopper', email: 'grace.hopper@compilers.example' };
const KONRAD = { name: 'Konrad Zuse', email: 'zuse@rechenwerke.example' };
const ALAN = { name: 'Alan Turing', email: 'alan@gmail.com' };

export const SIGNATURES: readonly SignatureCase[] = [
  {
    sender: ADA,
    text: '-- \nAda Lovelace\nChief Engineer, Analytical Engines Ltd\nTel. +44 20 7946 0111',
    phone: ['+44 20 7946 0111'],
    title: 'Chief Engineer',
    company: 'Analytical Engines Ltd',
  },
  {
    sender: ADA,
    text: 'Best,\nAda Lovelace\nAnalytical Engines Ltd, Head of Sales, Europe\n+44 20 7946 0123',
    phone: ['+44 20 7946 0123'],
    title: 'Head of Sales, Europe',
    company: 'Analytical Engines Ltd',
  },
  {
    sender: ADA,
    text: 'Thanks,  Ada Lovelace\n# 020 7946 0124',
    phone: ['020 7946 0124'],
  },
  {
    sender: { name: 'Сергей Лебедев', email: 'lebedev@besm.example' },
    text: 'С уважением,\nСергей Лебедев\nГлавный конструктор\nООО «БЭСМ»\nТел.: +44 20 7946 0222',
    phone: ['+44 20 7946 0222'],
    title: 'Главный конструктор',
    company: 'ООО «БЭСМ»',
  },
  {
    sender: { name: 'חיים פקריס', email: 'pekeris@weizac.example' },
    text: '-- \nחיים פקריס\nמנהל המחלקה\nטלפון: +44 20 7946 0333',
    phone: ['+44 20 7946 0333'],
    title: 'מנהל המחלקה',
  },
  {
    sender: ADA,
    text: 'Best regards,\n\nAda Lovelace\nHead of Programming\nAnalytical Engines Ltd\n1 Engine Street, London W1A 1AA\nT +44 20 7946 0958 | F +44 20 7946 0959',
    phone: ['+44 20 7946 0958'],
    title: 'Head of Programming',
    company: 'Analytical Engines Ltd',
  },
  {
    sender: ADA,
    text: '-- \nAda Lovelace | Senior Analyst | Analytical Engines\n+44 20 7946 0958 | www.engines.example',
    phone: ['+44 20 7946 0958'],
    title: 'Senior Analyst',
    company: 'Analytical Engines',
  },
  {
    sender: ADA,
    text: 'Thanks,\nAda\n\nAda Lovelace, Analyst at Engines\nmobile: 07700 900123',
    phone: ['07700 900123'],
    title: 'Analyst',
    company: 'Engines',
  },
  {
    sender: GRACE,
    text: 'Grace Hopper\nRear Admiral, Naval Computing\nCompilers Inc.\n(202) 555-0143 office\n(202) 555-0144 cell',
    phone: ['(202) 555-0143', '(202) 555-0144'],
    title: 'Rear Admiral, Naval Computing',
    company: 'Compilers Inc.',
  },
  {
    sender: GRACE,
    text: 'Regards,\nGrace\n\nGrace Hopper · VP Engineering · Compilers\nDirect 202-555-0143',
    phone: ['202-555-0143'],
    title: 'VP Engineering',
    company: 'Compilers',
  },
  {
    sender: KONRAD,
    text: 'Mit freundlichen Grüßen\n\ni. A. Konrad Zuse\nLeiter Entwicklung\n\nRechenwerke GmbH & Co. KG\nRechenweg 1\n10117 Berlin\n\nTel.: 030 23125 678\nFax: 030 23125 679\nE-Mail: zuse@rechenwerke.example\n\nGeschäftsführer: Charles Babbage\nAmtsgericht Berlin, HRB 123456\nUSt-IdNr.: DE123456789',
    phone: ['030 23125 678'],
    title: 'Leiter Entwicklung',
    company: 'Rechenwerke GmbH & Co. KG',
  },
  {
    sender: KONRAD,
    text: 'Viele Grüße\nKonrad Zuse\n\n--\nDipl.-Ing. Konrad Zuse\nVertriebsleiter\nRechenwerke AG\nMobil +49 1512 3456789',
    phone: ['+49 1512 3456789'],
    title: 'Vertriebsleiter',
    company: 'Rechenwerke AG',
  },
  {
    sender: { name: 'Blaise Pascal', email: 'b.pascal@pascalines.example' },
    text: 'Cordialement,\n\nBlaise PASCAL\nDirecteur commercial\nPascalines SARL\nTél : 01 99 00 12 34\nPort. : 06 39 98 12 34\n12 rue des Machines, 75001 Paris',
    phone: ['01 99 00 12 34', '06 39 98 12 34'],
    title: 'Directeur commercial',
    company: 'Pascalines SARL',
  },
  {
    sender: { name: 'Leonardo Torres', email: 'leonardo@telekino.example' },
    text: 'Un cordial saludo,\n\nLeonardo Torres\nIngeniero jefe\nTelekino S.L.\nTel. +34 912 345 678\nCalle de las Máquinas 1, 28001 Madrid',
    phone: ['+34 912 345 678'],
    title: 'Ingeniero jefe',
    company: 'Telekino S.L.',
  },
  {
    sender: { name: 'Luigi Menabrea', email: 'l.menabrea@macchine.example' },
    text: 'Cordiali saluti\n\nIng. Luigi Menabrea\nResponsabile vendite\nMacchine Analitiche S.p.A.\nCell. 347 123 4567\nVia delle Macchine 1 - 10121 Torino',
    phone: ['347 123 4567'],
    title: 'Responsabile vendite',
    company: 'Macchine Analitiche S.p.A.',
  },
  {
    sender: { name: 'Simon Stevin', email: 'simon@rekenkamer.example' },
    text: 'Met vriendelijke groet,\n\nSimon Stevin\nAccountmanager\n\nRekenkamer B.V.\nKeizersgracht 1, 1015 CJ Amsterdam\nT: 020 123 4567\nM: 06 12345678',
    phone: ['020 123 4567', '06 12345678'],
    title: 'Accountmanager',
    company: 'Rekenkamer B.V.',
  },
  {
    sender: { name: 'Georg Scheutz', email: 'georg@differens.example' },
    text: 'Med vänliga hälsningar\nGeorg Scheutz\nFörsäljningschef\nDifferens AB\n08-123 456 78',
    phone: ['08-123 456 78'],
    title: 'Försäljningschef',
    company: 'Differens AB',
  },
  {
    sender: { name: 'Abraham Stern', email: 'a.stern@maszyny.example' },
    text: 'Pozdrawiam\n\nAbraham Stern\nKierownik projektu\nMaszyny Sp. z o.o.\ntel. 22 123 45 67',
    phone: ['22 123 45 67'],
    title: 'Kierownik projektu',
    company: 'Maszyny Sp. z o.o.',
  },
  {
    sender: { name: 'Padre Azevedo', email: 'azevedo@maquinas.example' },
    text: 'Atenciosamente,\n\nFrancisco Azevedo\nGerente de Vendas\nMáquinas Ltda.\n+55 11 5555-0101',
    phone: ['+55 11 5555-0101'],
    title: 'Gerente de Vendas',
    company: 'Máquinas Ltda.',
  },
  {
    sender: { name: 'Пафнутий Чебышёв', email: 'p@mashina.example' },
    text: 'С уважением,\n\nПафнутий Чебышёв\nГенеральный директор\nООО «Машина»\nтел. +7 495 123-45-67',
    phone: ['+7 495 123-45-67'],
    title: 'Генеральный директор',
    company: 'ООО «Машина»',
  },
  {
    sender: { name: '岡崎文次', email: 'okazaki@fujic.example' },
    text: 'よろしくお願いいたします。\n\n岡崎文次\n営業部長\n株式会社フジック\nTEL: 03-1234-5678',
    phone: ['03-1234-5678'],
    title: '営業部長',
    company: '株式会社フジック',
  },
  {
    sender: ALAN,
    text: 'Cheers\n\nAlan Turing\nMorphogenesis Wizard\nUniversal Machines LLC\n+1 202 555 0199',
    phone: ['+1 202 555 0199'],
    title: 'Morphogenesis Wizard',
    company: 'Universal Machines LLC',
  },
  { sender: ALAN, text: 'Cheers,\nAlan\n\nSent from my phone' },
  { sender: ALAN, text: 'Best,\n\nAlan Turing\n(202) 555-0199', phone: ['(202) 555-0199'] },
  {
    sender: ADA,
    text: '*Ada Lovelace*\n*Chief Analyst* | *Analytical Engines*\n[image: logo]\n<https://engines.example>\ntel:+442079460958',
    phone: ['+442079460958'],
    title: 'Chief Analyst',
    company: 'Analytical Engines',
  },
  {
    sender: ADA,
    text: 'Ada Lovelace<mailto:ada@engines.example>\nProduct Owner\nAnalytical Engines<https://engines.example/>\n\nThis e-mail and any attachments are confidential and intended solely for the addressee, Manager of nothing.',
    title: 'Product Owner',
    company: 'Analytical Engines',
  },
  {
    sender: GRACE,
    text: 'Best,\nGrace Hopper\nCompilers\nSoftware Engineer\nPhone: 202 555 0143 ext. 12',
    phone: ['202 555 0143 ext. 12'],
    title: 'Software Engineer',
    company: 'Compilers',
  },
  {
    sender: GRACE,
    text: 'Grace Hopper\nManager - Rate Systems\n(202) 555-0143',
    phone: ['(202) 555-0143'],
    title: 'Manager - Rate Systems',
  },
  {
    sender: GRACE,
    text: 'Grace Hopper\nManager, West Coast Origination\n(202) 555-0143',
    phone: ['(202) 555-0143'],
    title: 'Manager, West Coast Origination',
  },
  {
    sender: GRACE,
    text: 'Grace Hopper\nVice President, Compilers North America\n(202) 555-0143',
    phone: ['(202) 555-0143'],
    title: 'Vice President',
    company: 'Compilers North America',
  },
  {
    sender: ADA,
    text: 'Kind regards\nAda Lovelace (she/her)\nPartnerships\nEngines\nLondon, United Kingdom\nBook a meeting: https://engines.example/meet',
    title: 'Partnerships',
    company: 'Engines',
  },
  {
    sender: KONRAD,
    text: 'Konrad Zuse\nGeschäftsführer\n\nZ Rechenwerke UG (haftungsbeschränkt) · Rechenweg 1 · 10117 Berlin\nFon +49 30 23125678 · Fax +49 30 23125679',
    phone: ['+49 30 23125678'],
    title: 'Geschäftsführer',
    company: 'Z Rechenwerke UG (haftungsbeschränkt)',
  },
  {
    sender: ADA,
    text: 'Ada Lovelace – Marketing Manager – Analytical Engines – +44 20 7946 0958',
    phone: ['+44 20 7946 0958'],
    title: 'Marketing Manager',
    company: 'Analytical Engines',
  },
  {
    sender: ADA,
    text: 'Ada Lovelace, PhD\nDirector of Research\nInstitute for Engines\nUniversity of London\n020 7946 0958',
    phone: ['020 7946 0958'],
    title: 'Director of Research',
    company: 'Institute for Engines',
  },
  {
    sender: ADA,
    text: 'Best,\nAda Lovelace\nAnalyst\n020 7946 0958\n\nAssistant:\nGrace Hopper\n020 7946 0959',
    phone: ['020 7946 0958'],
    title: 'Analyst',
  },
  {
    sender: ADA,
    text: 'Warm regards,\n\nAda Lovelace\nCustomer Success Manager, EMEA\n\nANALYTICAL ENGINES\nm. +44 7700 900123\nw. engines.example\na. 1 Engine Street, London',
    phone: ['+44 7700 900123'],
    title: 'Customer Success Manager, EMEA',
    company: 'ANALYTICAL ENGINES',
  },
];
