import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

const ROLE_SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role="button"]',
  menuitem: '[role="menuitem"], [role="menuitemradio"]',
  menu: '[role="menu"]',
  tab: '[role="tab"]',
  textbox: 'input:not([type]), input[type="text"], input[type="search"], textarea',
  date: 'input[type="date"]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  alert: '[role="alert"]',
  status: '[role="status"]',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  listitem: 'li',
  progressbar: 'progress',
  img: '[role="img"]',
};

const place = document.createElement('div');
document.body.append(place);
afterEach(() => act(() => render(null, place)));

/** Puts something on screen, or another state of it in its place. */
export function show(what: ComponentChild): void {
  act(() => render(what, place));
}

/** What a person hears as the element's name: its label, else its words without what is for the eye only. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) return textOf(document.getElementById(labelled));
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return [...labels].map(textOf).join(' ');
  return textOf(element);
}

function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Every element of a role, with this name where one is given. */
export function all<T extends HTMLElement = HTMLElement>(role: string, name?: string | RegExp): T[] {
  const found = [...place.querySelectorAll<T>(ROLE_SELECTORS[role] ?? role)];
  return found.filter(
    (element) =>
      name === undefined ||
      (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))),
  );
}

/** The one element of a role and name. */
export function the<T extends HTMLElement = HTMLElement>(role: string, name?: string | RegExp): T {
  const found = all<T>(role, name);
  const [only] = found;
  if (found.length === 1 && only) return only;
  const names = all(role).map(nameOf).join(' | ');
  throw new Error(`Expected one ${role} "${name ?? ''}", got ${found.length}. On screen: ${names}`);
}

/** Clicks. */
export function press(element: HTMLElement): void {
  act(() => {
    element.focus();
    element.click();
  });
}

/** Puts another text into an input, as typing does; leaving the input commits it. */
export function type(element: HTMLElement, text: string, leave = false): void {
  act(() => {
    (element as HTMLInputElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  if (leave) act(() => void element.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Presses a key; true when the page has taken it for itself. */
export function key(
  name: string,
  element: Element = document.activeElement ?? document.body,
  more: KeyboardEventInit = {},
): boolean {
  let taken = false;
  act(() => {
    taken = !element.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
  return taken;
}

/** Everything that can be read on screen. */
export function screenText(): string {
  return textOf(place);
}

/** Lets everything that has been asked for arrive. */
export async function settled(): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}
