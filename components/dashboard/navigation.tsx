import { words } from '../../lib/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Logo } from '../ui/logo.tsx';
import './navigation.css';
import { PAGE_ENTRIES } from './pages.tsx';
import { hashOf, PAGES, type PageName } from './route.ts';

/** The way to every page of the dashboard. */
export function Navigation({ current }: { current: PageName }) {
  return (
    <nav class="navigation" aria-label={words('navigation')}>
      <p class="navigation-head">
        <Logo />
        <span class="navigation-name">{words('extensionName')}</span>
      </p>
      <ul class="navigation-list">
        {PAGES.map((page) => {
          const { icon, title } = PAGE_ENTRIES[page];
          return (
            icon && (
              <li key={page}>
                <a
                  class="navigation-link"
                  href={hashOf({ page, rest: '' })}
                  title={words(title)}
                  {...(page === current && { 'aria-current': 'page' as const })}
                >
                  <Icon name={icon} />
                  <span class="navigation-text">{words(title)}</span>
                </a>
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}
