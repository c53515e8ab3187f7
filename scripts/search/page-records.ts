import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { SearchRecord } from '../../src/search/record.ts';

const parser = unified().use(rehypeParse);
/** What is on a page and not of it: ways to elsewhere, drawings, what scripts use; lists and tables, whose entries are records. */
const left = new Set(
  'nav script style svg template noscript button form fieldset table details ol ul'.split(' '),
);
const leftClasses = new Set(['marks', 'citation', 'notes', 'trail', 'unseen', 'onward']);

/** A page as it is read back from its HTML: its headline in both languages, its words, the ids on it. */
export interface ReadPage {
  title: string;
  other: string | null;
  text: string;
  ids: ReadonlySet<string>;
  /** False where search engines are told to leave it. */
  indexed: boolean;
}

/** Read a built page. What stands under one of `anchors` has a record of its own and is left out. */
export function readPage(html: string, anchors: ReadonlySet<string>): ReadPage {
  const ids = new Set<string>();
  let heading: Element | null = null;
  let main: Element | null = null;
  let indexed = true;
  const look = (node: Nodes): void => {
    if (node.type === 'element') {
      if (typeof node.properties['id'] === 'string') ids.add(node.properties['id']);
      if (node.tagName === 'h1') heading ??= node;
      if (node.tagName === 'main') main ??= node;
      if (node.tagName === 'meta' && node.properties['name'] === 'robots') indexed = false;
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(parser.parse(html));
  const [title = '', other] =
    (heading as Element | null)?.children.filter(isElement).map((node) => wordsOf(node)) ?? [];
  return {
    title: title || (heading ? wordsOf(heading) : ''),
    other: other ?? null,
    text: main ? wordsOf(main, (node) => node === heading || anchors.has(String(node.properties['id']))) : '',
    ids,
    indexed,
  };
}

/** The record of a page that no record of the ledger stands for. */
export function pageRecord(path: string, { title, other, text }: ReadPage): SearchRecord {
  return { kind: 'page', path, title, other, names: [], text, when: null, strand: null };
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

function wordsOf(root: Nodes, without: (node: Element) => boolean = () => false): string {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') found.push(node.value);
    if (isElement(node) && (isLeft(node) || without(node))) return;
    if ('children' in node) node.children.forEach(walk);
    if (isElement(node) && blocks.test(node.tagName)) found.push(' ');
  };
  walk(root);
  return found.join('').replace(/\s+/g, ' ').trim();
}

const blocks = /^(?:p|li|h[1-6]|d[dt]|div|section|figcaption|br)$/;

function isLeft({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return (
    left.has(tagName) || (Array.isArray(classes) && classes.some((name) => leftClasses.has(String(name))))
  );
}
