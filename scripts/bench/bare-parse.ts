import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();
const html = unified().use(rehypeParse).freeze();

/**
 * Parses a file’s bytes to an element tree as a person would who has remark and rehype and nothing else: HTML by its name,
 * all else as Markdown with HTML in it. Nothing is cleaned and nothing is kept; this is what the whole reading is measured
 * by. Processors are made once, and front matter is left to be taken for Markdown.
 */
export function bareParse(bytes: Uint8Array, extension: string): void {
  const file = new VFile(new TextDecoder().decode(bytes));
  if (/^\.html?$/.test(extension)) html.parse(file);
  else markdown.runSync(markdown.parse(file), file);
}
