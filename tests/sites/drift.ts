/**
 * Changes a page the way sites do from one release to the next without changing what it says: every class
 * name becomes another one, every block gets a wrapper, and neighbours that are not in a list or a text
 * change places. Attributes that carry meaning stay.
 */
export function letDrift(document: Document): void {
  scrambleClasses(document);
  reorderNeighbours(document);
  wrapBlocks(document);
}

function scrambleClasses(document: Document): void {
  const renamed = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const classes = [...element.classList].map((name) => {
      if (!renamed.has(name)) renamed.set(name, `_${(renamed.size * 7919 + 10007).toString(36)}`);
      return renamed.get(name) as string;
    });
    element.setAttribute('class', classes.join(' '));
  }
}

/** Only blocks that hold one thing each: the order of messages, list items, lines and words carries meaning. */
function reorderNeighbours(document: Document): void {
  for (const element of document.querySelectorAll('body > div, body > div > div, body > header')) {
    const children = [...element.children];
    const areBlocks = children.every((child) =>
      /^(?:DIV|HEADER|NAV|ASIDE|FOOTER|FORM|SECTION|A)$/.test(child.tagName),
    );
    if (areBlocks && !element.querySelector(':scope > [role="listitem"]'))
      element.append(...children.toReversed());
  }
}

function wrapBlocks(document: Document): void {
  for (const element of document.querySelectorAll('div, section, main > *')) {
    if (element.parentElement?.closest('table')) continue;
    const wrapper = document.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
  }
}
