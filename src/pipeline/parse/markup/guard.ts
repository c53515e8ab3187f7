import { limits } from '../limits.ts';

/** What in a source's markup a recursive parser must not be given, or null. */
export interface MarkupProblem {
  offset: number;
  rule: 'too-deep' | 'too-many-attributes' | 'too-many-marks' | 'cut-off';
  reason: string;
}

/** Elements that open no level: void ones, and those that HTML closes by itself where the next begins. */
const levelless = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup'.split(
    ' ',
  ),
);
/** Elements whose content is no markup. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const tagName = /[a-zA-Z][^\s/>]*/y;

/** What parts attributes. */
const parting = new Set(' \t\n\r\f/');

interface Tag {
  name: string;
  end: number;
  attributes: number;
  closed: boolean;
}

/** Reads one tag as the HTML tokenizer would: quoted values may hold any character. */
function readTag(text: string, nameStart: number): Tag | null {
  tagName.lastIndex = nameStart;
  const match = tagName.exec(text);
  if (!match) return null;
  let at = tagName.lastIndex;
  let attributes = 0;
  let inside = false;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '>') return { name: match[0].toLowerCase(), end: at + 1, attributes, closed: true };
    if (parting.has(char)) inside = false;
    else if (!inside) {
      inside = true;
      attributes += 1;
    }
    if (char === '=') {
      const quote = /^\s*(["'])/.exec(text.slice(at + 1, at + 64));
      if (quote?.[1]) {
        const close = text.indexOf(quote[1], at + 1 + quote[0].length);
        if (close === -1)
          return { name: match[0].toLowerCase(), end: tagName.lastIndex, attributes, closed: false };
        at = close;
        inside = false;
      }
    }
    at += 1;
  }
  return { name: match[0].toLowerCase(), end: text.length, attributes, closed: false };
}

/**
 * Scans markup once, as a tokenizer, before recursive parsers see it: elements nested deeper, or with more
 * attributes, than the limits; and a tag that the end of the file cuts off. Linear in the length of the text.
 */
export function guardMarkup(text: string, from: number): MarkupProblem | null {
  let depth = 0;
  let at = text.indexOf('<', from);
  while (at !== -1) {
    const isEnd = text[at + 1] === '/';
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4);
      if (close === -1) return cutOff(at, 'comment', '-->');
      at = text.indexOf('<', close + 3);
      continue;
    }
    const tag = readTag(text, at + (isEnd ? 2 : 1));
    if (!tag) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    if (tag.attributes > limits.attributes) return tooManyAttributes(at);
    if (!tag.closed) {
      if (isCutOff(text, at)) return cutOff(at, 'tag', '>');
      at = tag.end === text.length ? -1 : text.indexOf('<', tag.end);
      continue;
    }
    let next = tag.end;
    if (!levelless.has(tag.name))
      depth = isEnd ? Math.max(0, depth - 1) : depth + (text[tag.end - 2] === '/' ? 0 : 1);
    if (depth > limits.elementDepth) return tooDeep(at);
    if (!isEnd && rawText.has(tag.name)) next = endOfRawText(text, tag.name, next);
    at = text.indexOf('<', next);
  }
  return null;
}

/** Whether an unclosed tag is one that the file ends in, rather than a “less than” sign in running text. */
function isCutOff(text: string, at: number): boolean {
  return (
    /^<\/?[a-zA-Z][a-zA-Z0-9-]*(?:[\s/]|$)/.test(text.slice(at, at + 64)) &&
    !/\n[ \t]*\n/.test(text.slice(at).trimEnd())
  );
}

/** Where the content of a raw-text element ends; its own end tag is left to be read. */
function endOfRawText(text: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

const cutOff = (offset: number, what: string, expected: string): MarkupProblem => ({
  offset,
  rule: 'cut-off',
  reason: `unexpected end of file inside a ${what}, expected ${expected}; the file looks cut off: fetch it again`,
});

const tooManyAttributes = (offset: number): MarkupProblem => ({
  offset,
  rule: 'too-many-attributes',
  reason: `unexpected element with more than ${limits.attributes} attributes, expected an article; cut it down to the article`,
});

/** Elements inside one another beyond what a recursive parser can be given, met at `offset`. */
export const tooDeep = (offset: number): MarkupProblem => ({
  offset,
  rule: 'too-deep',
  reason: `unexpected elements nested more than ${limits.elementDepth} deep, expected an article; cut it down to the article`,
});
