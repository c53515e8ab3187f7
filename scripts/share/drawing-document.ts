import { JSDOM } from 'jsdom';

let opened: Document | null = null;

/**
 * A document with nothing but this drawing in it, each `use` replaced by what it names. It is one and the same each time,
 * since to open one takes longer than to fill it: done with before the next is asked for.
 */
export function drawingDocument(markup: string, language: string): Document {
  opened ??= new JSDOM('<!doctype html><html><body></body></html>').window.document;
  opened.documentElement.lang = language;
  opened.body.innerHTML = markup;
  writeOut(opened);
  return opened;
}

/** The look of what a `use` names is written on it, and could not differ from place to place. */
function writeOut(document: Document): void {
  for (const use of document.querySelectorAll('use')) {
    const named = document.getElementById(use.getAttribute('href')?.slice(1) ?? '');
    if (!named || use.hasAttribute('x') || use.hasAttribute('y'))
      throw new Error(`Unexpected ${use.outerHTML}, expected one that names an element and has no x or y.`);
    const group = document.createElementNS(use.namespaceURI, 'g');
    for (const { name, value } of use.attributes) if (name !== 'href') group.setAttribute(name, value);
    const copy = named.cloneNode(true) as Element;
    copy.removeAttribute('id');
    group.append(copy);
    use.replaceWith(group);
  }
}
