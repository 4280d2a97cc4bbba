/** What a new site needs to be told. */
export interface NewSite {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  /** The folder of its group, and the name of the group's entries. */
  readonly group: string;
}

const ENTRIES = /export const ([A-Z]+) = \{\n([\s\S]*)\n\} as const/;

/** The files of a new site by path, given its group's directory; rejects what is there already with a sentence. */
export function scaffold(site: NewSite, directory: string): Readonly<Record<string, string>> {
  if (!/^[a-z][a-z0-9-]*$/.test(site.id))
    throw new Error(`Expected an id in kebab-case, got ${site.id}. Name it like stack-overflow.`);
  const entries = ENTRIES.exec(directory);
  if (!entries?.[1])
    throw new Error(
      `Expected the group ${site.group} to have a directory of entries, got none. See lib/sites/.`,
    );
  const key = /^[a-z0-9]+$/.test(site.id) ? site.id : `'${site.id}'`;
  if (directory.includes(`id: '${site.id}'`))
    throw new Error(`Expected ${site.id} to be new, got one in ${site.group}. Choose another id.`);
  const kind = site.group === 'mail' ? 'email' : 'social';
  const entry = `  ${key}: { id: '${site.id}', name: '${site.name}', kind: '${kind}', matches: ['${site.origin}/*'] },`;
  const url = `${site.origin}/members/ada`;
  return {
    [`lib/sites/${site.group}/directory.ts`]: directory.replace('\n} as const', `\n${entry}\n} as const`),
    [`lib/sites/${site.group}/${site.id}.site.ts`]: siteFile(site, entries[1], key),
    [`tests/sites/fixtures/${site.id}/member--plain.html`]: fixture(site, url),
  };
}

function siteFile({ id }: NewSite, entries: string, key: string): string {
  const entry = key === id ? `${entries}.${id}` : `${entries}[${key}]`;
  return `import { text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { ${entries} } from './directory.ts';

export default defineSite({
  ...${entry},
  pages: {
    member: {
      when: (page) => page.url.pathname.startsWith('/members/'),
      people: subjectIn('main'),
      source: 'profile',
      fields: {
        name: [text('heading', 'h1')],
      },
      required: ['name'],
    },
  },
});
`;
}

function fixture({ name }: NewSite, url: string): string {
  return `<!-- ${url} -->
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Ada Lovelace | ${name}</title></head>
<body>
<nav><a href="/members/somebody-else">Somebody Else</a></nav>
<main><h1>Ada Lovelace</h1></main>
</body>
</html>
`;
}
