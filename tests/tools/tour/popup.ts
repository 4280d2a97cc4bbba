import type { Page, SerializedAXNode } from 'puppeteer';

/** What a person sees of one value: the field, the text, where it came from, whether it will be kept. */
export interface ShownValue {
  readonly field: string;
  readonly text: string;
  readonly origin: string;
  readonly kept: boolean;
}

const WITHIN_MS = 15_000;

const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Waits until something with this role and name is there. */
export async function see(popup: Page, role: string, name: string): Promise<void> {
  await arrival(popup, `a ${role} named "${name}"`, async () => (await popup.$(named(role, name))) !== null);
}

/** Waits until a text can be read anywhere. */
export async function seeText(popup: Page, text: string): Promise<void> {
  await arrival(popup, `the text "${text}"`, async () => (await shownText(popup)).includes(text));
}

/** Looks ten times a second by itself: a popup that is not painted gets no animation frames to look in. */
async function arrival(popup: Page, wanted: string, isThere: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + WITHIN_MS;
  while (!(await isThere())) {
    if (Date.now() > until) {
      throw new Error(`Expected ${wanted} within 15 seconds, got:\n${await shownText(popup)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Clicks a button, tab, link or menu item by its name. */
export async function click(popup: Page, name: string, role = 'button'): Promise<void> {
  await popup.locator(named(role, name)).click();
}

/** Picks an item of the menu that a button opens. */
export async function pick(popup: Page, menu: string, item: string): Promise<void> {
  await click(popup, menu);
  await popup.locator(`[role="menu"] ::-p-text(${item})`).click();
}

/** Chooses one of a group of radio buttons, as the keyboard does. */
export async function choose(popup: Page, group: string, option: string): Promise<void> {
  const radio = await popup.waitForSelector(`${named('group', group)} >>>> ${named('radio', option)}`);
  await radio?.press('Space');
}

/** Types into the text field of this name. */
export async function type(popup: Page, name: string, text: string): Promise<void> {
  await popup.locator(named('textbox', name)).fill(text);
}

/** Chooses from a drop-down list, by its value. */
export async function select(popup: Page, name: string, value: string): Promise<void> {
  const list = await popup.waitForSelector(named('combobox', name));
  await list?.select(value);
}

/** The person who is offered, as assistive technology is told: a field, its text, its origin, its tick. */
export async function shownPerson(popup: Page): Promise<readonly ShownValue[]> {
  await see(popup, 'button', 'Add a field');
  const tree = await popup.accessibility.snapshot();
  const card = regions(tree).find(({ children = [] }) => children.some(({ name }) => name === 'Add a field'));
  const parts = card?.children ?? [];
  return parts.flatMap(({ role, name = '', value = '' }, at) => {
    if (role !== 'textbox' || !value) return [];
    const rest = parts.slice(at + 1);
    const next = rest.findIndex((part) => part.role === 'textbox');
    const about = next < 0 ? rest : rest.slice(0, next);
    const origin = about.find((part) => part.role === 'StaticText')?.name ?? '';
    const tick = about.find((part) => part.role === 'checkbox');
    return [{ field: name, text: String(value), origin, kept: tick ? tick.checked === true : true }];
  });
}

/** Everything that can be read in the popup. */
export async function shownText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

function regions(node: SerializedAXNode | null): SerializedAXNode[] {
  if (!node) return [];
  return [...(node.role === 'region' ? [node] : []), ...(node.children ?? []).flatMap(regions)];
}
