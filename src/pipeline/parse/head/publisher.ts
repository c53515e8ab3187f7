import type { FrontMatter } from '../front-matter/read.ts';
import type { Block } from '../text/block.ts';
import type { DocumentCard } from './card.ts';
import type { Masthead } from './masthead.ts';
import type { PageMetadata } from './page-metadata.ts';

/** A source credit; the name runs to the next space, bracket or bar. */
const credit =
  /(?:^|[\s（([【|｜])(?:(?:(?:文章|本文|稿件|信息|新闻|新聞|内容|發布|发布)?(?:来源|來源|出处|出處)|(?:本文|文章)?(?:转自|转载自|轉自))|发布(?:机构|单位|人)|發布(?:機構|單位))\s*[:：]\s*[-—“"《【[]*(?<name>[^\s，,。；;：:（）()“”"《》【】[\]|｜]{2,30})/;

/** The same without a colon, where the article says it of itself: 本文转自某某报. */
const carried =
  /(?:^|[\s（([【])(?:本文|文章|稿件)(?:转自|转载自|轉自|轉載自)(?:微信)?(?:公众号|公眾號)?\s?[“"《【]?(?<name>[^\s，,。；;：:（）()“”"《》【】[\]|｜]{2,30})/u;

/** The address that some print right behind the name. */
const address = /(?:https?|www\.).*$/i;
/** What a name does not hold: a notice of where a digest comes from is a sentence. */
const sentence = /内容|(?:整理|收集|转载|提供|而来)$/u;

/** Longest block in which a source credit is looked for outside its end, in characters. */
const longest = 160;

/**
 * Who published the article, as a source credit prints it, or null. The first credit counts, wherever it stands:
 * in a date line, on a line of its own, or in brackets at the end of the text.
 */
function creditedPublisher(blocks: readonly Block[]): string | null {
  for (const { printed } of blocks) {
    const text = printed.length > longest ? printed.slice(-longest / 2) : printed;
    const name = (credit.exec(text) ?? carried.exec(text))?.groups?.['name'];
    const trimmed = name?.replace(address, '').replace(/(?<![-—–+])[-—–+]+$/, '');
    if (
      trimmed &&
      !/^(?:https?:|www\.|互联网|网络|本站|未知|其他|原创|[a-z_-]*\d{6,}$)/i.test(trimmed) &&
      !sentence.test(trimmed)
    )
      return trimmed;
  }
  return null;
}

/** Keys under which front matter names who published. */
const keys = ['publisher', 'source', 'from', '来源', 'author', 'site', 'feed'];

/** A value that is an address or a person rather than a publisher: a name of two or three characters that ends as no outlet does. */
const notPublisher = /^(?:https?:|www\.|\S+@\S+)|^\p{Script=Han}{1,2}(?![网报社刊台端局部])\p{Script=Han}$/u;

/** Where the publisher may be named. */
export interface PublisherSources {
  frontMatter: FrontMatter;
  metadata: PageMetadata;
  blocks: readonly Block[];
  mastheads: readonly Masthead[];
  card: DocumentCard;
}

/** A tag that is an outlet’s name, as some feeds file an article under its source. */
const outletTag = /^\p{Script=Han}{2,}(?:报|网|社|台|周刊|客户端|财经|发布|在线)$/u;

/**
 * Who published the article: front matter says it (feeds put it under author), else the page, else a source credit,
 * else the line or opening in which the outlet names itself, else the site’s name in the page’s title, else a tag.
 */
export function findPublisher({
  frontMatter,
  metadata,
  blocks,
  mastheads,
  card,
}: PublisherSources): string | null {
  const isPublisher = (value: string | null | undefined): value is string =>
    typeof value === 'string' && value !== '' && !notPublisher.test(value);
  const tag = frontMatter.get('tags')?.value.trim() ?? '';
  return (
    keys.map((key) => frontMatter.get(key)?.value.replace(/\s+/g, ' ').trim()).find(isPublisher) ??
    metadata.publisher ??
    creditedPublisher(blocks) ??
    card.publisher ??
    (isPublisher(metadata.author) ? metadata.author : null) ??
    mastheads[0]?.outlet ??
    metadata.site ??
    (outletTag.test(tag) ? tag : null)
  );
}
