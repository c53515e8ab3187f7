import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Article } from '../article.ts';
import { findFrontMatter } from './front-matter/split.ts';
import { readFrontMatter, type FrontMatter } from './front-matter/read.ts';
import { arrange } from './head/arrange.ts';
import { cardRows, readCard } from './head/card.ts';
import { readCopiedPage } from './head/copied-page.ts';
import { findMastheads } from './head/mastheads.ts';
import { findPublished } from './head/published.ts';
import { findPublisher } from './head/publisher.ts';
import { headlineOfPage } from './head/page-title.ts';
import { pageTitleBlock, titleBlock } from './head/title-block.ts';
import { readBlocks } from './markup/read-blocks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { reportError, reportNote, reportWarning } from './problem.ts';
import { decode } from './source/decode.ts';
import { detectFormat } from './source/format.ts';
import { tooMany } from './too-many.ts';

const hasError = (file: VFile): boolean => file.messages.some(({ fatal }) => fatal === true);

/**
 * Reads one article file into numbered paragraphs of clean text, each character with its place in the file.
 *
 * `file.value` holds the file’s bytes; its path tells the format where the bytes do not. Problems are reported on
 * `file.messages` and never thrown: a file that cannot be read gives an article without paragraphs and an error that
 * says why. Nothing is loaded from the article’s links, and nothing of scripts, styles or attributes becomes text.
 */
export function parseArticle(file: VFile): Article {
  const bytes =
    typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const unreadable: Article = {
    file,
    sha256,
    format: 'text',
    title: null,
    publisher: null,
    published: null,
    head: [],
    paragraphs: [],
  };
  // Whoever could not read the file has said so on it already.
  if (file.value === undefined && hasError(file)) return unreadable;
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    const { place, rule, reason } = decoded.problem;
    reportError(file, place, rule, reason);
    return unreadable;
  }
  const { source } = decoded;
  const range = findFrontMatter(source.text);
  const frontMatter: FrontMatter = range ? readFrontMatter(file, source, range) : new Map();
  const bodyStart = range?.body ?? 0;
  const format = detectFormat(source.text.slice(bodyStart), file.extname ?? '', range !== null);
  const { blocks: printed, metadata: told, problem, notes } = readBlocks(source.text, bodyStart, format);
  if (problem) reportError(file, source.place(problem.offset), problem.rule, problem.reason);
  for (const { offset, rule, reason } of notes) reportNote(file, source.place(offset), rule, reason);
  if (printed === null) return { ...unreadable, format };
  const excess = tooMany(printed);
  if (excess !== null) {
    reportError(file, source.place(excess.offset), excess.rule, excess.reason);
    return { ...unreadable, format };
  }

  const { blocks, metadata } = readCopiedPage({ blocks: printed, metadata: told });
  const frontTitle = frontMatter.get('title') ?? null;
  const headline = frontTitle ? titleBlock(frontTitle, source.text) : null;
  const card = readCard(cardRows(blocks));
  const pageTitle = metadata.title === null ? null : headlineOfPage(metadata.title, blocks);
  const arranged = arrange(blocks, headline?.printed ?? pageTitle ?? card.title);
  const above =
    headline ??
    (pageTitle === null
      ? null
      : pageTitleBlock(pageTitle, metadata, [...arranged.head, ...arranged.body], source.text));
  const head = above ? [above, ...arranged.head] : arranged.head;
  const title =
    headline?.printed ??
    pageTitle ??
    card.title ??
    head.find(({ kind }) => kind === 'headline')?.printed ??
    null;
  const mastheads = findMastheads(head, arranged.body);
  const published = findPublished(file, source, { frontMatter, metadata, card, head, mastheads, blocks });
  const top = source.place(range?.start ?? 0);
  // Either can be mended by hand; an article with neither cannot be told from a scrap of one. Where something
  // else is wrong already, such as broken front matter, that is the error.
  const report = title === null && published === null && !hasError(file) ? reportError : reportWarning;
  if (title === null) {
    report(
      file,
      top,
      'no-title',
      'unexpected article without a headline, expected one; add title: to its front matter',
    );
  }
  if (published === null) {
    report(
      file,
      top,
      'no-date',
      'unexpected article without a date of publication, expected one; add date: to its front matter',
    );
  }
  if (arranged.body.length === 0 && !hasError(file)) {
    reportError(file, top, 'no-text', 'unexpected article without text, expected paragraphs; fetch it again');
  }
  return {
    file,
    sha256,
    format,
    title,
    publisher: findPublisher({ frontMatter, metadata, blocks, mastheads, card }),
    published,
    ...paragraphsOf(head, arranged.body, source),
  };
}
