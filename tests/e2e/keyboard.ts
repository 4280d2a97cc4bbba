import type { KeyInput, Page } from 'puppeteer';

/** A page worked by its keyboard alone. */
export interface Keyboard {
  /** Presses a key, with those that are held meanwhile. */
  press(key: KeyInput, ...held: KeyInput[]): Promise<void>;
  /** Presses Tab until something whose name has this text has the focus. */
  tabTo(name: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** The name of what has the focus; nothing where that is no control. */
  focused(): Promise<string>;
}

const MOST_TABS = 120;

/** The keyboard of a page that has the front. */
export function keyboardOf(page: Page): Keyboard {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      // What holds other controls, such as the body, has no name of its own.
      if (!element?.matches('button, input, select, textarea, a, [role="tab"]')) return '';
      const label =
        element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
      return label ?? element.getAttribute('placeholder') ?? element.textContent ?? '';
    });
  return {
    focused,
    async press(key, ...held) {
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key);
      for (const one of held.toReversed()) await page.keyboard.up(one);
    },
    async tabTo(name) {
      for (let presses = 0; presses < MOST_TABS; presses++) {
        if ((await focused()).includes(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Expected Tab to reach "${name}", got to "${await focused()}".`);
    },
    type: (text) => page.keyboard.type(text),
  };
}
