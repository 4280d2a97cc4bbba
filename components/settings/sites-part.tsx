import { useState } from 'preact/hooks';
import type { FieldName } from '../../lib/leads/value.ts';
import { KNOWN_SITES, type KnownSite } from '../../lib/page/known-sites.ts';
import { readSiteHealth, type SiteHealth } from '../../lib/store/site-health.ts';
import { locale, words, wordsFor } from '../../lib/words.ts';
import { useLive } from '../app/use-live.ts';
import { fieldWord } from '../ui/names.ts';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import './settings-card.css';
import './sites-part.css';
import { WatchedSites } from './watched-sites.tsx';

interface SitesPartProps {
  readonly sitesOff: readonly string[];
  /** Keeps a change; false when it could not be kept. */
  readonly onChange: (sitesOff: readonly string[]) => Promise<boolean>;
}

/** Every site there are rules for: whether it is read, how well it went so far, and what its terms say. */
export function SitesPart({ sitesOff, onChange }: SitesPartProps) {
  const health = useLive(readSiteHealth, 'site-health').value ?? {};
  const off = new Set(sitesOff);
  const [kept, setKept] = useState<boolean>();
  const turn = async (id: string, isOn: boolean) =>
    setKept(await onChange(isOn ? sitesOff.filter((site) => site !== id) : [...sitesOff, id]));
  return (
    <Section title={words('sites')} aside={<span role="status">{kept && words('settingsKept')}</span>}>
      <div class="card settings-card">
        {kept === false && (
          <Notice tone="danger" role="alert">
            {words('settingsNotKept')}
          </Notice>
        )}
        <p>{words('fairPlay')}</p>
        <WatchedSites />
        <details class="sites">
          <summary>{words('sitesKnown', KNOWN_SITES.length)}</summary>
          <ul>
            {KNOWN_SITES.map((site) => (
              <SiteRow
                key={site.id}
                site={site}
                isOn={!off.has(site.id)}
                health={health[site.id]}
                onTurn={(isOn) => void turn(site.id, isOn)}
              />
            ))}
          </ul>
        </details>
      </div>
    </Section>
  );
}

interface SiteRowProps {
  readonly site: KnownSite;
  readonly isOn: boolean;
  readonly health: SiteHealth | undefined;
  readonly onTurn: (isOn: boolean) => void;
}

function SiteRow({ site, isOn, health, onTurn }: SiteRowProps) {
  const about = [
    site.isRestricted && words('siteRestricted'),
    site.ownExport && (
      <a href={site.ownExport} target="_blank" rel="noreferrer">
        {words('siteOwnExport')}
      </a>
    ),
    health && healthInWords(health),
  ].filter(Boolean);
  return (
    <li class="site-row">
      <label class="site-name">
        <input
          type="checkbox"
          class="checkbox"
          checked={isOn}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
        {site.name}
      </label>
      {about.length > 0 && (
        <p class="quiet small site-about">
          {about.map((part, at) => (
            <>
              {at > 0 && ' · '}
              {part}
            </>
          ))}
        </p>
      )}
    </li>
  );
}

/** @example healthInWords({ reads: 12, missing: { phone: 3 } }) // 'Read 12 times. Not found: phone 3 times' */
function healthInWords({ reads, missing }: SiteHealth): string {
  const counts = Object.entries(missing) as [FieldName, number][];
  const parts = counts.map(
    ([field, count]) => `${fieldWord(field).toLocaleLowerCase()} ${wordsFor(count, 'times')}`,
  );
  const read = wordsFor(reads, 'siteReads');
  return parts.length > 0
    ? `${read} ${words('siteMissed', new Intl.ListFormat(locale()).format(parts))}`
    : read;
}
