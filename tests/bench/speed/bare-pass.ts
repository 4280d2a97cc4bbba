/**
 * What no reading can beat: one `TreeWalker` over the document that collects every text and every attribute,
 * and does nothing with them. Plain text, because it runs in a page's isolated world.
 */
export const BARE_PASS = `(() => {
  const texts = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) texts.push(node.nodeValue);
    else for (const { name, value } of node.attributes) texts.push(name, value);
  }
  return texts.length;
})()`;
