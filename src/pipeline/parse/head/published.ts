import type { VFile } from 'vfile';
import type { FrontMatter } from '../front-matter/read.ts';
import { reportWarning } from '../problem.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Block } from '../text/block.ts';
import type { DocumentCard } from './card.ts';
import type { Masthead } from './masthead.ts';
import type { PageMetadata } from './page-metadata.ts';
import { beijingDay } from './stamp.ts';

/** Keys under which front matter gives the date of publication. */
const keys = [
  'date',
  'published',
  'pubdate',
  'publishdate',
  'publish_date',
  'datepublished',
  'published_at',
  'created',
];

/** Where a date of publication may stand. */
export interface DateSources {
  frontMatter: FrontMatter;
  metadata: PageMetadata;
  card: DocumentCard;
  head: readonly Block[];
  mastheads: readonly Masthead[];
  /** Every block of the article, furniture too, in order. */
  blocks: readonly Block[];
}

/** Last blocks in which a credit with a date may stand, and how long it may be. */
const foot = 3;
const longestCredit = 60;
const credit = /^[（(【[]?(?:来源|來源|稿源|出处|发布时间|发布日期|發布時間|發布日期)\s*[:：]/u;

/**
 * The day of publication in Beijing, YYYY-MM-DD, from front matter, else the page’s metadata, else the table of
 * particulars above an official text, else the date line, else what the outlet says of itself, else a credit at
 * the foot; null where none gives one. A stamp in front matter that is no date is a warning at its line, and is not used.
 */
export function findPublished(
  file: VFile,
  source: SourceText,
  { frontMatter, metadata, card, head, mastheads, blocks }: DateSources,
): string | null {
  for (const key of keys) {
    const stamp = frontMatter.get(key);
    if (!stamp) continue;
    const day = beijingDay(stamp.value);
    if (day !== null) return day;
    const reason = `unexpected “${stamp.value.slice(0, 40)}” under ${key}, expected a date that exists, such as 2030-06-05 08:00:00 +0800; mend it`;
    reportWarning(file, source.place(stamp.offset), 'date', reason);
  }
  const stamps = [
    metadata.published,
    card.published,
    ...head.filter(({ kind }) => kind === 'dateline').map(({ printed }) => printed),
  ];
  const days = [
    ...stamps.map((stamp) => (stamp === null ? null : beijingDay(stamp))),
    ...mastheads.map(({ day }) => day),
    ...blocks
      .slice(-foot)
      .map(({ printed }) => printed)
      .filter((printed) => printed.length <= longestCredit && credit.test(printed))
      .map(beijingDay),
  ];
  return days.find((day) => day !== null) ?? null;
}
