import { GROUPS } from '../../../lib/sites/directory.ts';
import { FAIR_PLAY } from '../../../lib/sites/fair-play.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { FIXTURES } from '../../sites/fixtures.ts';

const TITLES: Readonly<Record<keyof typeof GROUPS, string>> = {
  mail: 'Mail',
  networks: 'Networks',
  feeds: 'Feeds',
  circles: 'Circles',
  communities: 'Communities',
  publications: 'Publications',
  contacts: 'Address books, maps and messengers',
  software: 'Software that people host themselves',
  webmail: 'Mail that people host themselves',
};

/** `docs/sites.md`, made of what the sites declare. */
export function sitesTable(): string {
  const groups = Object.entries(GROUPS).map(([group, entries]) => {
    const sites = SITES.filter(({ id }) => id in entries).sort((one, other) =>
      one.name.localeCompare(other.name),
    );
    const script = group === 'software' ? 'capture.js' : `capture-${group}.js`;
    return `## ${TITLES[group as keyof typeof GROUPS]}\n\nRead by \`${script}\`.\n\n${table(sites)}\n`;
  });
  return `# Sites

Made by \`npm run docs:sites\` from what the sites declare; do not edit. Every page that is not here is read as any page
is: structured data, cards, links, and blocks of text. § marks sites whose terms restrict copying: whether you may is
for you to judge, and each site can be switched off in the settings.

${groups.join('\n')}`;
}

/** Who is in a mail has always an address and a name; rules may say so, or the header itself. */
function fieldsOf(site: Site): string[] {
  const ruled = Object.values(site.pages).flatMap(({ fields }) => Object.keys(fields));
  return site.kind === 'email' ? ['email', 'name', ...ruled] : ruled;
}

function table(sites: readonly Site[]): string {
  const rows = sites.map((site) => [
    `${site.name}${FAIR_PLAY[site.id]?.isRestricted ? ' §' : ''}`,
    site.matches
      .map((pattern) => `\`${pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '')}\``)
      .join(', ') || 'by its pages',
    Object.keys(site.pages).join(', '),
    [...new Set(fieldsOf(site))].join(', '),
    String(FIXTURES.filter((fixture) => fixture.site === site.id).length),
  ]);
  const cells = [['site', 'addresses', 'pages', 'fields', 'fixtures'], ...rows];
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => padded(cell, widths[at] ?? 0, at === 4)).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 4 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(cells[0] ?? []), line(rule), ...cells.slice(1).map(line)].join('\n');
}

function padded(cell: string, width: number, isNumber: boolean): string {
  return isNumber ? cell.padStart(width) : cell.padEnd(width);
}
