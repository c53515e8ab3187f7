import type { Root as HtmlRoot } from 'hast';
import type { ListItem, Root as MarkdownRoot, Text } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/** Chinese paragraphs are indented with spaces, and feeds indent their HTML: neither is code. */
function indentationIsNoCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}

/** Puts the number printed before an item of an ordered list back into its text: it is the item’s label. */
function keepNumbers(text: string) {
  return (tree: MarkdownRoot): void => {
    visit(tree, 'listItem', (item: ListItem, _, parent) => {
      const [first] = item.children;
      const start = item.position?.start;
      const end = first?.position?.start;
      if (parent?.type !== 'list' || !parent.ordered || !start || !end || first?.type !== 'paragraph') return;
      const label: Text = {
        type: 'text',
        value: text.slice(start.offset, end.offset),
        position: { start, end },
      };
      first.children.unshift(label);
    });
  };
}

/** Drops what links point to and pictures show before anything is made of them: only words are read. */
function dropPictures() {
  return (tree: MarkdownRoot): void => {
    visit(tree, ['image', 'imageReference', 'definition', 'footnoteDefinition'], (_, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/**
 * The element tree of Markdown, raw HTML in it included, each text node with its place in the source.
 * `~` between numbers is a range in Chinese, so one of them strikes nothing through.
 */
export function markdownTree(text: string): HtmlRoot {
  const processor = unified()
    .use(remarkParse)
    .use(indentationIsNoCode)
    .use(remarkGfm, { singleTilde: false })
    .use(() => keepNumbers(text))
    .use(dropPictures)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const file = new VFile(text);
  return processor.runSync(processor.parse(file), file);
}

/** The element tree of an HTML page or fragment, each text node with its place in the source. */
export function htmlTree(text: string): HtmlRoot {
  const fragment = !/<(?:!doctype|html|head|body)\b/i.test(text);
  return unified().use(rehypeParse, { fragment }).parse(new VFile(text));
}
