import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Something that a document says, and the line it says it on, counted from 1. */
export interface Said {
  text: string;
  line: number;
}

/** What can be true or false of a document written in Markdown. */
export interface Document {
  /** Runs and blocks of code, a line of a block each. */
  code: readonly Said[];
  /** Addresses of links and pictures. */
  links: readonly Said[];
  /** What links can lead to: headings, named as GitHub names them. */
  anchors: readonly string[];
}

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

/** Read a document in GitHub’s Markdown. */
export function readDocument(text: string): Document {
  const document = { code: [] as Said[], links: [] as Said[], anchors: [] as string[] };
  visit(markdown.parse(text), (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'inlineCode') document.code.push({ text: node.value, line });
    if (node.type === 'code')
      node.value.split('\n').forEach((one, index) => {
        document.code.push({ text: one, line: line + 1 + index });
      });
    if (node.type === 'link' || node.type === 'image') document.links.push({ text: node.url, line });
    if (node.type === 'heading')
      document.anchors.push(
        anchorOf(text.slice(node.position?.start.offset, node.position?.end.offset).replace(/^#+/, '')),
      );
  });
  return document;
}
