import { escaped, pageAround } from './markup.ts';

const SALES_CONTACT = {
  '@context': 'https://schema.org',
  '@type': 'Person',
  name: 'Grace Hopper',
  jobTitle: 'Director of Procurement',
  email: 'grace.hopper@compilers.example',
  telephone: '+1 202 555 0119',
  worksFor: { '@type': 'Organization', name: 'Compilers Inc', url: 'https://compilers.example' },
};

const TEAM = [
  { name: 'Sofya Kovalevskaya', role: 'Managing Director', address: 'sofya', phone: '+44 20 7946 0701' },
  { name: 'Mary Somerville', role: 'Head of Buying', address: 'mary', phone: '+44 20 7946 0702' },
  { name: 'Évariste Galois', role: 'Workshop Lead', address: 'evariste', phone: '+44 20 7946 0703' },
];

/** A company's contact page: one person, in the page's structured data and as links. */
export function contactPage(): string {
  return pageAround(
    'Contact - Compilers Inc',
    'company',
    `<script type="application/ld+json">${JSON.stringify(SALES_CONTACT).replaceAll('<', '\\u003c')}</script>
<header><strong>Compilers Inc</strong><nav><a href="/contact">Contact</a> <a href="/team">A team page</a> <a href="/">Inbox</a></nav></header>
<main><h1>Talk to us</h1>
<p>We buy machines, parts and training. Offers go to:</p>
<section class="card"><h2>Grace Hopper</h2>
<p>Director of Procurement</p>
<p><a href="mailto:grace.hopper@compilers.example">grace.hopper@compilers.example</a></p>
<p><a href="tel:+12025550119">+1 202 555 0119</a></p></section>
</main>`,
  );
}

/** A company's team page: several people, marked up as h-cards. */
export function teamPage(): string {
  const cards = TEAM.map(
    ({ name, role, address, phone }) => `<section class="card h-card">
<h2 class="p-name">${escaped(name)}</h2>
<p class="p-job-title">${role}</p>
<p class="p-org">Somerville Instruments</p>
<p><a class="u-email" href="mailto:${address}@instruments.example">${address}@instruments.example</a></p>
<p class="p-tel">${phone}</p></section>`,
  );
  return pageAround(
    'Our team - Somerville Instruments',
    'company',
    `<header><strong>Somerville Instruments</strong><nav><a href="/contact">A contact page</a> <a href="/team">Team</a> <a href="/">Inbox</a></nav></header>
<main><h1>Our team</h1><div class="cards">${cards.join('\n')}</div></main>`,
  );
}
