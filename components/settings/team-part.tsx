import type { Choices } from '../../lib/list/list-query.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Empty } from '../ui/empty.tsx';
import { Section } from '../ui/section.tsx';
import './team-part.css';

interface TeamPartProps {
  readonly repName: string;
  /** Who leads belong to, and how many; `undefined` until it is known. */
  readonly owners: Choices | undefined;
}

/** Everybody whom leads belong to. */
export function TeamPart({ repName, owners }: TeamPartProps) {
  const named = (owners ?? []).filter(({ value }) => value !== '');
  const nobodys = owners?.find(({ value }) => value === '')?.count ?? 0;
  return (
    <Section title={words('team')}>
      <p class="quiet small">{words('teamHint')}</p>
      {!owners && (
        <p class="quiet" role="status">
          {words('loading')}
        </p>
      )}
      {owners && named.length === 0 && (
        <Empty title={words('teamEmpty')} text={words('teamEmptyHint')}>
          <a href="#/settings/you">{words('yourName')}</a>
        </Empty>
      )}
      {named.length > 0 && (
        <ul class="card team">
          {named.map(({ value, count }) => (
            <li key={value} class="team-row">
              <Avatar name={value} />
              <bdi class="ellipsis team-name">{value === repName ? words('teamYou', value) : value}</bdi>
              <span class="quiet">{wordsFor(count, 'teamLeads')}</span>
            </li>
          ))}
        </ul>
      )}
      {nobodys > 0 && <p class="quiet small">{wordsFor(nobodys, 'teamNobodys')}</p>}
    </Section>
  );
}
