/**
 * Reads of the tree that a page cannot bend: `<input name="firstChild">` inside a form, or
 * `<img name="querySelectorAll">` in a document, hide the real property, so it is taken from the prototype.
 */
function realProperty(node: object, name: string): unknown {
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (descriptor) return descriptor.get ? descriptor.get.call(node) : descriptor.value;
  }
  return undefined;
}

function call<T>(node: object, method: string, argument: string): T | undefined {
  const run = realProperty(node, method);
  return typeof run === 'function' ? (run.call(node, argument) as T) : undefined;
}

/** The only nodes on which a page can hide properties by naming things inside them. */
function isClobberable(node: Node): boolean {
  const name = node.nodeName;
  return name === 'FORM' || name === '#document' || typeof name !== 'string';
}

/** First child of a node, whatever the page named its form controls. */
export function firstChildOf(node: Node): Node | null {
  return isClobberable(node) ? (realProperty(node, 'firstChild') as Node | null) : node.firstChild;
}

/** Next sibling of a node, whatever the page named its form controls. */
export function nextSiblingOf(node: Node): Node | null {
  return isClobberable(node) ? (realProperty(node, 'nextSibling') as Node | null) : node.nextSibling;
}

/** The element around a node, crossing open shadow roots outwards; `undefined` at the top. */
export function parentOf(node: Node): Element | undefined {
  const parent = (isClobberable(node) ? realProperty(node, 'parentNode') : node.parentNode) as
    | (Node & { host?: Element })
    | null;
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return parent.nodeType === 11 ? parent.host : undefined;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return (isClobberable(node) ? realProperty(node, 'nodeType') : node.nodeType) === 1;
}

/** Tag name in lower case. */
export function tagOf(element: Element): string {
  const name = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** An attribute's text, `undefined` where it is absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  return call<string | null>(element, 'getAttribute', name) ?? undefined;
}

/** All matches under a root in document order, at most `limit`; none where the selector is not understood. */
export function allOf(
  root: Document | DocumentFragment | Element,
  selector: string,
  limit = 5000,
): Element[] {
  try {
    const found = call<NodeListOf<Element>>(root, 'querySelectorAll', selector);
    return found ? Array.prototype.slice.call(found, 0, limit) : [];
  } catch {
    return [];
  }
}
