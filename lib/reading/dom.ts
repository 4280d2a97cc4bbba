/**
 * Reads of the tree that a page cannot bend: `<input name="firstChild">` inside a form, or
 * `<img name="querySelectorAll">` in a document, hide the real property, so it is taken from the prototype.
 */
const realProperties = new Map<string, PropertyDescriptor>();

/** The property that the platform defines, looked up once: what is looked up for every node costs a third of a read. */
function realProperty(node: Node, name: string): PropertyDescriptor | undefined {
  // A document and an element have functions of their own for the same query.
  const key = `${node.nodeType} ${name}`;
  const known = realProperties.get(key);
  if (known) return known;
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (!descriptor) continue;
    if (typeof node.nodeType === 'number') realProperties.set(key, descriptor);
    return descriptor;
  }
  return undefined;
}

const WHITE = 'rgb(255, 255, 255)';
const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

function realValue(node: Node, name: string): unknown {
  return realProperty(node, name)?.get?.call(node);
}

function call<T>(node: Node, method: string, argument: unknown): T | undefined {
  const run: unknown = isClobberable(node)
    ? realProperty(node, method)?.value
    : (node as unknown as Record<string, unknown>)[method];
  return typeof run === 'function' ? (run.call(node, argument) as T) : undefined;
}

/** The only nodes on which a page can hide properties by naming things inside them. */
function isClobberable(node: Node): boolean {
  const name = node.nodeName;
  return name === 'FORM' || name === '#document' || typeof name !== 'string';
}

/** First child of a node, whatever the page named its form controls. */
export function firstChildOf(node: Node): Node | null {
  return isClobberable(node) ? (realValue(node, 'firstChild') as Node | null) : node.firstChild;
}

/** Next sibling of a node, whatever the page named its form controls. */
export function nextSiblingOf(node: Node): Node | null {
  return isClobberable(node) ? (realValue(node, 'nextSibling') as Node | null) : node.nextSibling;
}

/** The text of an element that holds nothing else, '' for an empty one; `undefined` where more is in it. */
export function onlyTextOf(element: Element): string | undefined {
  return isClobberable(element) || element.firstElementChild ? undefined : element.textContent;
}

/** The element around a node, crossing open shadow roots outwards; `undefined` at the top. */
export function parentOf(node: Node): Element | undefined {
  const parent = (isClobberable(node) ? realValue(node, 'parentNode') : node.parentNode) as
    | (Node & { host?: Element })
    | null;
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return parent.nodeType === 11 ? parent.host : undefined;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return (isClobberable(node) ? realValue(node, 'nodeType') : node.nodeType) === 1;
}

/** Tag name in lower case. */
export function tagOf(element: Element): string {
  const name = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** An attribute's text, `undefined` where it is absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  // A function is the real one: what a page puts in its place is an element or a list of them.
  const isReal = typeof element.getAttribute === 'function';
  return (
    (isReal ? element.getAttribute(name) : call<string | null>(element, 'getAttribute', name)) ?? undefined
  );
}

/** The elements that a list of ids, as attributes have it, names; at most ten. */
export function elementsById(
  root: Document | DocumentFragment | Element,
  ids: string | undefined,
): readonly Element[] {
  return (ids?.match(/[\w-]{1,80}/g) ?? []).slice(0, 10).flatMap((id) => allOf(root, `[id="${id}"]`, 1));
}

/** All matches under a root in document order, at most `limit`; none where the selector is not understood. */
export function allOf(
  root: Document | DocumentFragment | Element,
  selector: string,
  limit = 5000,
): Element[] {
  try {
    const found = call<NodeListOf<Element>>(root, 'querySelectorAll', selector) ?? [];
    return Array.prototype.slice.call(found, 0, limit);
  } catch {
    return [];
  }
}

/** The address that a document was loaded from. */
export function addressOf(document: Document): string {
  return realValue(document, 'URL') as string;
}

/** How many elements a document has, without touching any of them. */
export function elementCount(document: Document): number {
  return call<HTMLCollection>(document, 'getElementsByTagName', '*')?.length ?? 0;
}

/** The first match under a root, found without looking further. */
export function firstOf(root: Document | DocumentFragment | Element, selector: string): Element | undefined {
  try {
    return call<Element | null>(root, 'querySelector', selector) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a document may hold frames; one without a window may hold anything. */
export function mayHaveFrames(document: Document): boolean {
  return (realValue(document, 'defaultView') as Window | null)?.length !== 0;
}

/** The document in a frame, none where its origin keeps it closed or nobody can see it. */
export function documentOfFrame(frame: Element): Document | null | undefined {
  // The first look into a frame takes as long as reading a page, and most frames only count visitors.
  try {
    return frame.checkVisibility?.() === false ? undefined : (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return undefined;
  }
}

/**
 * Whether style sheets keep an element from being seen: not drawn, fully transparent, or white on white. Style
 * reads, no layout; where the platform cannot tell, everything counts as drawn.
 */
export function isUndrawn(element: Element, mayBeWhite = isWhite): boolean {
  return (
    typeof element.checkVisibility === 'function' &&
    (!element.checkVisibility(VISIBLE) || (mayBeWhite(element) && isWhiteOnWhite(element)))
  );
}

/** Whether an element's text is drawn in white. */
export function isWhite(element: Element): boolean {
  // By itself, because each is worked out when it is asked for.
  const { color } = getComputedStyle(element);
  return color === WHITE;
}

/** Whether style sheets place an element by itself, not in the flow of what is around it. */
export function isPlaced(element: Element): boolean {
  const { position } = getComputedStyle(element);
  // Absolute or fixed.
  return /^[af]/.test(position);
}

/** White text on an own or inherited white ground; what is placed by hand may stand before a picture. */
function isWhiteOnWhite(element: Element): boolean {
  if (!isWhite(element)) return false;
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme.includes('dark')) return false;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, position } = getComputedStyle(at);
    if (backgroundImage !== 'none' || position !== 'static') return false;
    if (!backgroundColor.endsWith(', 0)')) return backgroundColor === WHITE;
  }
  return true;
}

/** Further than any screen is wide; a menu waits beside the page, not there. */
const FAR_PX = 999;
const EDGES = ['left', 'top', 'right', 'bottom'];
const HOLE = /^(?:rect\(0|inset\((?:50|100)%)/;

/**
 * Whether an element is placed far outside of the screen or shown through a hole of no size. The styles as declared,
 * which need no layout; where the platform does not tell them, nothing is away.
 */
export function isPlacedAway(element: Element, mayBePlaced: typeof isPlaced): boolean {
  if (typeof element.computedStyleMap !== 'function' || !mayBePlaced(element)) return false;
  const styles = element.computedStyleMap();
  const isFar = (edge: string) => {
    const length = styles.get(edge);
    return length instanceof CSSUnitValue && length.unit === 'px' && length.value < -FAR_PX;
  };
  return EDGES.some(isFar) || ['clip', 'clip-path'].some((name) => HOLE.test(`${styles.get(name)}`));
}
