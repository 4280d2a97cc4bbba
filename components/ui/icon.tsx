import './icon.css';

const PATHS = {
  mail: 'M3 6.5h18v11H3zM3.5 7l8.5 6.5L20.5 7',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 005.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16.5 16.5 0 0 1 4.5 5.5a2 2 0 012-2z',
  globe:
    'M12 3a9 9 0 100 18 9 9 0 100-18zM3 12h18M12 3c2.5 2.5 3.8 5.6 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.6-3.8-9S9.5 5.5 12 3z',
  person: 'M12 4a4 4 0 100 8 4 4 0 100-8zM4.5 20.5c.8-3.8 3.8-5.5 7.5-5.5s6.7 1.7 7.5 5.5',
  badge: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  building: 'M5 21V4h9v17M14 9h5v12M3 21h18M8.5 8h2M8.5 12h2M8.5 16h2',
  pin: 'M12 21.5S19 15.3 19 10a7 7 0 1 0-14 0c0 5.3 7 11.5 7 11.5zM12 7.5a2.5 2.5 0 100 5 2.5 2.5 0 100-5z',
  link: 'M10 14a4 4 0 005.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  message: 'M4 4.5h16v11.5H10.5L6 20v-4H4z',
  dots: 'M5.5 11.3a.7.7 0 100 1.4.7.7 0 100-1.4zM12 11.3a.7.7 0 100 1.4.7.7 0 100-1.4zM18.5 11.3a.7.7 0 100 1.4.7.7 0 100-1.4z',
  check: 'M4.5 12.5l5 5 10-11',
  clock: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 100-17zM12 7.5V12l3 2',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 100 4 2 2 0 100-4zM9 15a2 2 0 100 4 2 2 0 100-4z',
  chart: 'M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6.5',
  board: 'M4 4h4v16H4zM10 4h4v10h-4zM16 4h4v13h-4z',
  copies: 'M4 4h11v11H4zM9 9h11v11H9z',
  list: 'M4 6h16M4 12h16M4 18h16',
  panel: 'M3.5 4.5h17v15h-17zM14.5 4.5v15',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  previous: 'M14.5 6l-6 6 6 6',
  next: 'M9.5 6l6 6-6 6',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  grip: 'M9 5.3a.7.7 0 100 1.4.7.7 0 100-1.4zM15 5.3a.7.7 0 100 1.4.7.7 0 100-1.4zM9 11.3a.7.7 0 100 1.4.7.7 0 100-1.4zM15 11.3a.7.7 0 100 1.4.7.7 0 100-1.4zM9 17.3a.7.7 0 100 1.4.7.7 0 100-1.4zM15 17.3a.7.7 0 100 1.4.7.7 0 100-1.4z',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 100-13zM15.5 15.5L20.5 20.5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.4h.01',
  undo: 'M8 4.5L3.5 9 8 13.5M4 9h10.5a5.5 5.5 0 010 11H9',
  pencil: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  trash: 'M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14',
} as const;

export type IconName = keyof typeof PATHS;

const MIRRORED: ReadonlySet<IconName> = new Set(['back', 'previous', 'next', 'undo', 'panel']);

/** A 16 px line drawing for the eye only; the control around it carries the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={MIRRORED.has(name) ? 'icon icon-mirrored' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
