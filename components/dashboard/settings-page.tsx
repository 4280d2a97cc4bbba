import { browser } from '../../lib/browser.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { lazy } from '../app/lazy.tsx';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { changeSettings } from '../app/use-settings.ts';
import { ShortcutsPart } from '../settings/shortcuts-part.tsx';
import { SitesPart } from '../settings/sites-part.tsx';
import { TeamPart } from '../settings/team-part.tsx';
import { YouPart } from '../settings/you-part.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import './settings-page.css';
import { useAnswer } from './use-list.ts';

const PipelinesPart = lazy(() =>
  import('../designer/pipelines-part.tsx').then((module) => module.PipelinesPart),
);

const SECTIONS = {
  you: 'settingsYou',
  pipelines: 'pipelines',
  sites: 'sites',
  team: 'team',
  shortcuts: 'shortcuts',
} as const satisfies Readonly<Record<string, WordKey>>;
type SectionName = keyof typeof SECTIONS;
const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** Everything that can be set, a section at a time; the address says which. */
export function SettingsPage({ rest, pipelines, settings }: PageProps) {
  const [name = '', chosenId = ''] = rest.split('/');
  const section = SECTION_NAMES.find((one) => one === name) ?? 'you';
  return (
    <>
      <PageHead title={words('settings')} />
      <div class="settings-page">
        <nav class="settings-list" aria-label={words('settings')}>
          {SECTION_NAMES.map((one) => (
            <a
              key={one}
              class="navigation-link"
              href={hashOf({ page: 'settings', rest: one })}
              {...(one === section && { 'aria-current': 'page' as const })}
            >
              {words(SECTIONS[one])}
            </a>
          ))}
        </nav>
        <div class={`settings-body settings-${section}`}>
          {section === 'you' && (
            <>
              <YouPart title={words('settingsYou')} settings={settings} onChange={changeSettings} />
              <p class="quiet small">
                <a href={browser.runtime.getURL('welcome.html')}>{words('welcomeAgain')}</a>
                {' · '}
                {words('version', browser.runtime.getManifest().version)} · {words('privacyLine')}
              </p>
            </>
          )}
          {section === 'pipelines' && <PipelinesPart pipelines={pipelines} chosenId={chosenId} />}
          {section === 'sites' && (
            <SitesPart sitesOff={settings.sitesOff} onChange={(sitesOff) => changeSettings({ sitesOff })} />
          )}
          {section === 'team' && <Team repName={settings.repName} />}
          {section === 'shortcuts' && <ShortcutsPart />}
        </div>
      </div>
    </>
  );
}

function Team({ repName }: { repName: string }) {
  const owners = useAnswer((list) => list.choices('owner'), 'owners');
  if (owners.failed) return <ListUnreadable again={() => location.reload()} />;
  return <TeamPart repName={repName} owners={owners.value} />;
}
