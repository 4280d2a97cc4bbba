/** A page that a generator builds in the browser; `build` is told about how many nodes to make. */
export interface SyntheticPage {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Source of a function of a node count, which fills `document.body`. */
  readonly build: string;
}

export const SIZES = [1_000, 10_000, 100_000, 200_000] as const;

/** One element with attributes and one text in it, as the middle of all these pages. */
const PERSON = `const person = (at) => {
  const card = document.createElement('div');
  card.className = 'card person-' + (at % 7);
  const add = (tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
    element.append(text);
    card.append(element);
  };
  add('h3', 'Ada Lovelace', { class: 'name' });
  add('p', 'Head of Programming ' + at, { class: 'job' });
  add('a', 'ada' + at + '@engines.example', { href: 'mailto:ada' + at + '@engines.example', class: 'mail' });
  add('span', '+44 20 7946 0958', { class: 'phone', 'data-at': String(at) });
  return card;
};`;

/** The shapes that make a reader slow, each in four sizes, and a single text of 20 MB. */
export const SYNTHETIC_PAGES: readonly SyntheticPage[] = [
  {
    name: 'cards',
    sizes: SIZES,
    build: `(count) => { ${PERSON} for (let at = 0; at < count / 9; at++) document.body.append(person(at)); }`,
  },
  {
    name: 'wide',
    sizes: SIZES,
    build: `(count) => {
      for (let at = 0; at < count / 2; at++) {
        const element = document.createElement(at % 3 ? 'span' : 'p');
        element.append('Word ' + at + ' ');
        document.body.append(element);
      }
    }`,
  },
  {
    name: 'deep',
    sizes: SIZES,
    build: `(count) => {
      // Chains of 2000: a page can be as deep as it likes, and browsers still draw it.
      for (let made = 0; made < count; ) {
        let inner = document.body;
        for (let depth = 0; depth < 2000 && made < count; depth++, made += 2) {
          const element = document.createElement('div');
          element.append('Level ' + depth);
          inner.append(element);
          inner = element;
        }
      }
    }`,
  },
  {
    name: 'table',
    sizes: SIZES,
    build: `(count) => {
      const body = document.body.appendChild(document.createElement('table')).createTBody();
      for (let at = 0; at < count / 13; at++) {
        const row = body.insertRow();
        for (let column = 0; column < 6; column++) row.insertCell().append(at ? '020 7946 ' + at + column : 'Column ' + column);
      }
    }`,
  },
  {
    name: 'microdata',
    sizes: SIZES,
    build: `(count) => {
      for (let at = 0; at < count / 9; at++) {
        const item = document.createElement('div');
        item.setAttribute('itemscope', '');
        item.setAttribute('itemtype', 'https://schema.org/Person');
        item.className = 'h-card';
        for (const [name, text] of [['name', 'Ada Lovelace'], ['telephone', '020 7946 0958'], ['email', 'ada@engines.example'], ['jobTitle', 'Analyst']]) {
          const part = document.createElement('span');
          part.setAttribute('itemprop', name);
          part.className = 'p-' + name;
          part.append(text);
          item.append(part);
        }
        document.body.append(item);
      }
    }`,
  },
  {
    name: 'links',
    sizes: SIZES,
    build: `(count) => {
      for (let at = 0; at < count / 3; at++) {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = at % 4 ? '/wiki/page-' + at : 'https://www.linkedin.com/in/ada-' + at;
        link.append('Page ' + at);
        item.append(link);
        document.body.append(item);
      }
    }`,
  },
  {
    name: 'one text of 20 MB',
    sizes: [1],
    build: `() => { document.body.append('Ada Lovelace, 020 7946 0958. '.repeat(700000)); }`,
  },
];
