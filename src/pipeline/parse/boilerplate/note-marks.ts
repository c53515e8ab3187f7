import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** A number, a circled one, a star or an arrow, in brackets or bare: what a note is marked with. */
const mark = /^[[（(【〔［]?(?:\d{1,3}|[①-⑳㉑-㉟]|[*＊†‡※]{1,3}|[↩↑^]\uFE0E?)[\])）】〕］]?$/;
const bareNumber = /^\d{1,3}$/;
/** Behind a unit of length a raised 2 or 3 belongs to the unit. */
const power = /[米里]$/;
/** What a word, a quotation or a sentence ends with: behind it no number is a power. */
const wordEnd = /[\p{Script=Han}”’》」）)〕\]。，；：、！？]$/u;

const roles = ['noteref', 'footnote', 'footnotes', 'backref', 'backlink', 'endnote', 'fnref'];
const named = /^_?(?:ft|ed|fn)n?ref/i;

/** Whether a link leads to a note of its own page, or back from one. */
function isNoteLink({ tagName, properties }: Element): boolean {
  if (tagName !== 'a') return false;
  const words = [properties['className'], properties['role'], properties['rel'], properties['epub:type']]
    .flat()
    .flatMap((value) => (typeof value === 'string' ? value.toLowerCase().split(/[^a-z]+/) : []));
  const name = properties['name'] ?? properties['id'];
  const { href } = properties;
  return (
    (typeof href === 'string' && href.startsWith('#')) ||
    (typeof name === 'string' && named.test(name)) ||
    words.some((word) => roles.includes(word))
  );
}

const holdsLink = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)));

/**
 * Whether an element is the mark of a note, which is no word of the text: a link to a note of the page, or raised type that
 * holds a link, a bracket, a circle or a star, or a number where none can be a power. `before` is the text in
 * front of it; the raised 2 of m² and of 平方米 stays.
 */
export function isNoteMark(element: Element, before: string): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false;
  const text = toString(element).trim();
  if (!mark.test(text)) return false;
  if (element.tagName === 'a') return isNoteLink(element);
  const printed = before.trimEnd();
  const isPower = /^[23]$/.test(text) && power.test(printed);
  return (
    holdsLink(element) || !bareNumber.test(text) || (!isPower && (printed === '' || wordEnd.test(printed)))
  );
}
