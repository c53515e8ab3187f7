import type { Root as HtmlRoot } from 'hast';
import type { List, ListItem, Parents, Root as MarkdownRoot, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import { isHtmlThroughout } from './html-throughout.ts';

/** Chinese paragraphs are indented with spaces, and feeds indent their HTML: neither is code. */
function indentationIsNoCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}

/** Puts the number printed before an item of an ordered list back into its text: it is the item’s label. */
function keepNumber(item: ListItem, list: List, text: string): void {
  const [first] = item.children;
  const start = item.position?.start;
  const end = first?.position?.start;
  if (!list.ordered || !start || !end || first?.type !== 'paragraph') return;
  const value = text.slice(start.offset, end.offset);
  first.children.unshift({ type: 'text', value, position: { start, end } });
}

/** What links point to, pictures show and notes are marked with: only words are read. */
const wordless: ReadonlySet<string> = new Set(['image', 'imageReference', 'definition', 'footnoteReference']);

/** Readies a Markdown tree for what follows, in place; tells whether there is raw HTML in it. */
function prepare(node: Parents, text: string): boolean {
  // The text of a note is a paragraph where it is printed, whether anything refers to it or not.
  const parent = node as MarkdownRoot;
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (wordless.has(child.type)) return [];
    return child.type === 'footnoteDefinition' ? child.children : [child];
  });
  let hasHtml = false;
  for (const child of node.children) {
    if (child.type === 'listItem' && node.type === 'list') keepNumber(child, node, text);
    if (child.type === 'html') hasHtml = true;
    else if ('children' in child && prepare(child, text)) hasHtml = true;
  }
  return hasHtml;
}

/** `~` between numbers is a range in Chinese, so one of them strikes nothing through. */
const markdown = unified()
  .use(remarkParse)
  .use(indentationIsNoCode)
  .use(remarkGfm, { singleTilde: false })
  .freeze();
const toElements = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();
const withRaw = unified().use(rehypeRaw).freeze();
const page = unified().use(rehypeParse).freeze();
const fragment = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * The element tree of Markdown, raw HTML in it included, each text node with its place in the source. Markdown that is HTML
 * from end to end, as feeds have it, is parsed as that; and the tree of one without HTML needs no HTML parser.
 */
export function markdownTree(text: string): HtmlRoot {
  if (isHtmlThroughout(text)) return fragment.parse(new VFile(text));
  const file = new VFile(text);
  const tree = markdown.parse(file);
  const hasHtml = prepare(tree, text);
  const elements = toElements.runSync(tree, file);
  return hasHtml ? withRaw.runSync(elements, file) : elements;
}

/** The element tree of an HTML page or fragment, each text node with its place in the source. */
export function htmlTree(text: string): HtmlRoot {
  return (/<(?:!doctype|html|head|body)\b/i.test(text) ? page : fragment).parse(new VFile(text));
}
