import { parentOf } from '../reading/dom.ts';
import { linesFromElement } from '../reading/lines.ts';

/** How far around a handle its name may stand. */
const REACH = 5;

/**
 * The name drawn beside a handle, whatever the markup: in the same line, else in the smallest block that
 * holds the handle and a line more, before it rather than after it.
 * @example besideHandle(body, 'ada') // 'Ada Lovelace' from <h1>Ada Lovelace</h1><p>@ada@analysts.example</p>
 */
export function besideHandle(root: Element, handle: string): string | undefined {
  const isHandle = (text: string) => new RegExp(`^@?${escaped(handle)}(?:@[\\w.-]+)?$`, 'i').test(text);
  for (const { text, element } of linesFromElement(root)) {
    const [first = ''] = text.split(' ', 1);
    if (isHandle(text) || (first.startsWith('@') && isHandle(first))) return neighbourOf(element, text, root);
    const [, before, last = ''] = /^([^@]{1,100})(@\S+)/u.exec(text) ?? [];
    if (before && isHandle(last)) return before.trimEnd();
  }
  return undefined;
}

function neighbourOf(element: Element, handle: string, root: Element): string | undefined {
  let block: Element | undefined = element;
  for (let depth = 0; block && depth < REACH; depth++) {
    const lines = linesFromElement(block).map(({ text }) => text);
    const at = lines.indexOf(handle);
    if (lines.length > 1) return lines[at - 1] ?? lines[at + 1];
    block = block === root ? undefined : parentOf(block);
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
