import type { Article } from '../../article.ts';

type Format = Article['format'];

/** What gives a format away, strongest first. The first that holds decides. */
const evidence: readonly {
  format: Format;
  reason: string;
  test: (body: string, extension: string) => boolean;
}[] = [
  {
    format: 'html',
    reason: 'a document type or a root element',
    test: (body) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(body),
  },
  {
    format: 'html',
    reason: 'the file name says so',
    test: (_, extension) => /^\.(?:x?html?|shtml)$/i.test(extension),
  },
  {
    format: 'html',
    reason: 'it begins with a block element',
    test: (body) =>
      /^\s*<(?:!--|div|p|table|section|article|main|h[1-6]|ul|ol|blockquote|center|span|font)\b/i.test(body),
  },
  {
    format: 'markdown',
    reason: 'the file name says so',
    test: (_, extension) => /^\.(?:md|markdown)$/i.test(extension),
  },
  {
    format: 'markdown',
    reason: 'block elements or character references, which Markdown passes through',
    test: (body) => /<\/(?:p|div|td|li|h[1-6])\s*>|<br\s*\/?>|&(?:nbsp|[lr]dquo|amp|#\d{2,6});/i.test(body),
  },
  { format: 'markdown', reason: 'headings', test: (body) => /^ {0,3}#{1,6} \S/m.test(body) },
  { format: 'markdown', reason: 'strong words', test: (body) => /\*\*[^\s*][^*\n]{0,200}\*\*/.test(body) },
  { format: 'markdown', reason: 'links or pictures', test: (body) => /\]\([^()\s]{0,2000}\)/.test(body) },
  {
    format: 'markdown',
    reason: 'a table',
    test: (body) => /^\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$/m.test(body),
  },
];

/**
 * The format of an article, told from its file name's extension (with the dot) and its own marks. Front matter
 * is Markdown's: feeds put HTML behind it. What has no marks at all is plain text.
 */
export function detectFormat(body: string, extension: string, hasFrontMatter: boolean): Format {
  if (hasFrontMatter) return 'markdown';
  return evidence.find(({ test }) => test(body, extension))?.format ?? 'text';
}
