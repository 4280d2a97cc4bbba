import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { Logo } from '../ui/logo.tsx';
import { Tabs } from '../ui/tabs.tsx';
import './header.css';

export type ViewName = 'capture' | 'today' | 'pipeline';

interface HeaderProps {
  readonly view: ViewName | undefined;
  readonly panelId: string;
  readonly onView: (view: ViewName) => void;
  readonly onSettings: () => void;
  readonly onBeside?: (() => void) | undefined;
  readonly onDashboard: () => void;
}

/** The mark, the three views, and the way to the settings and to the side of the page. */
export function Header({ view, panelId, onView, onSettings, onBeside, onDashboard }: HeaderProps) {
  return (
    <header class="header">
      <Logo />
      <h1 class="header-name">{words('extensionName')}</h1>
      <Tabs
        label={words('views')}
        panelId={panelId}
        current={view}
        onChange={onView}
        tabs={[
          { id: 'capture', text: words('viewCapture') },
          { id: 'today', text: words('viewToday') },
          { id: 'pipeline', text: words('viewPipeline') },
        ]}
      />
      <span class="header-buttons">
        <IconButton icon="board" label={words('openDashboard')} onClick={onDashboard} />
        {onBeside && <IconButton icon="panel" label={words('openBeside')} onClick={onBeside} />}
        <IconButton icon="settings" label={words('settings')} onClick={onSettings} />
      </span>
    </header>
  );
}
