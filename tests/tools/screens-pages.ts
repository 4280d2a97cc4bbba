/** Pages to capture from, each a state of the Capture view; all people are fictional or long dead. */

interface Somebody {
  readonly name?: string;
  readonly jobTitle?: string;
  readonly company?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly url?: string;
}

function pageOf(lang: string, title: string, people: readonly Somebody[]): string {
  const data = people.map(({ company, ...person }) => ({
    '@context': 'https://schema.org',
    '@type': 'Person',
    ...person,
    ...(company && { worksFor: { '@type': 'Organization', name: company } }),
  }));
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <main><h1>${title}</h1>${people.map(({ name, email }) => `<p>${name ?? ''} ${email ?? ''}</p>`).join('')}</main>`;
}

const ADA: Somebody = {
  name: 'Ada Lovelace',
  jobTitle: 'Analyst',
  company: 'Analytical Engines Ltd',
  email: 'ada@engines.example',
  telephone: '+44 20 7946 0958',
  url: 'https://engines.example/',
};

export const PAGES = {
  one: ['https://engines.example/contact', pageOf('en-GB', 'Contact', [ADA])],
  several: [
    'https://engines.example/team',
    pageOf('en-GB', 'Team', [
      ADA,
      { name: 'Charles Babbage', jobTitle: 'Founder', email: 'charles@engines.example' },
      { name: 'Mary Somerville', jobTitle: 'Adviser', email: 'mary@engines.example' },
      { name: 'Luigi Menabrea', jobTitle: 'Engineer', email: 'luigi@engines.example' },
    ]),
  ],
  long: [
    'https://long.example/contact',
    pageOf('en-GB', 'Contact', [
      {
        name: 'Pablo Diego José Francisco de Paula Juan Nepomuceno María de los Remedios Cipriano',
        jobTitle: 'Executive Vice President for Analytical Partnerships and Continental Engagement',
        company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH',
        email: 'pablo.diego.jose.francisco.de.paula@donaudampfschifffahrtsgesellschaft.example',
        telephone: '+1 202 555 0123',
        url: 'https://donaudampfschifffahrtsgesellschaft.example/departments/analysis/people/pablo',
      },
    ]),
  ],
  rightToLeft: [
    'https://hisab.example/contact',
    pageOf('ar', 'اتصل بنا', [
      {
        name: 'محمد بن موسى الخوارزمي',
        jobTitle: 'عالم رياضيات',
        company: 'بيت الحكمة',
        email: 'musa@hisab.example',
        telephone: '+1 202 555 0145',
      },
    ]),
  ],
  alike: [
    'https://notes.example/ada',
    pageOf('en-GB', 'Ada', [{ ...ADA, email: 'countess@notes.example', telephone: '', url: '' }]),
  ],
  missing: [
    'https://www.linkedin.com/in/ada-lovelace/',
    '<!doctype html><html lang="en"><title>LinkedIn</title><main><section><p>A profile whose markup has changed</p></section></main>',
  ],
  nobody: ['https://engines.example/terms', pageOf('en-GB', 'Terms', [])],
} as const satisfies Readonly<Record<string, readonly [url: string, html: string]>>;
