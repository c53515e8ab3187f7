import type { Article } from '../../article.ts';
import type { Known } from './article-deadlines.ts';
import type { Viewpoint } from './find-periods.ts';
import { yearOfTitle } from './term-of-title.ts';
import { YEAR, yearOf } from './years.ts';

const inNumber = /[〔（(\[［﹝【]((?:19|20)\d{2})[〕）)\]］﹞】]/;

const fullNumber = /[〔（(\[［﹝【]((?:19|20)\d{2})[〕）)\]］﹞】]\s?\d{1,5}号/;
/** So many paragraphs may stand above the text of a document, with its number among them. */
const top = 6;

/** The year of a document number at the top of an article that gives no day of its own. */
function headNumber({ head, paragraphs }: Article): string | undefined {
  for (const { text } of [...head, ...paragraphs.slice(0, top)]) {
    const found = fullNumber.exec(text.slice(0, 400))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const told = new RegExp(
  `(?:${YEAR})年?\\s?[-—–~～至到]{1,2}\\s?(${YEAR})年[^。；]{0,40}?[从由]([^，。；]{1,20}?)(?:增长|增加|提高|提升|上升|扩大|跃升|攀升|下降|降低|减少)[到至]`,
  'g',
);
const planning = /力争|目标|预计|确保|争取|将|计划|规划/;

/**
 * The last year of a span that an article without a day tells as over: 2026年至2029年，产值从30亿元增长到40亿元. Who knows both
 * values looks back, unless a word of planning stands in the sentence before them.
 */
function lastYearTold({ paragraphs }: Article): number | null {
  const years = paragraphs.flatMap(({ text }) =>
    /[从由]/.test(text)
      ? [...text.matchAll(told)].flatMap(({ 0: run, 1: year, index }) => {
          const sentence = text.slice(text.lastIndexOf('。', index) + 1, index) + run;
          return planning.test(sentence) ? [] : (yearOf(year ?? '') ?? []);
        })
      : [],
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/**
 * From which years an article speaks: the year it was published, the year its subject document was issued, which is that
 * in the document’s number, else that of the earliest day of signing. An article without a day of its own is taken to be
 * of the year of its document; null where neither is given, and then a span that it tells as over still bounds it from below.
 */
export function viewpointOf(article: Article, { documents, dates }: Known): Viewpoint {
  const { published } = article;
  const year = published === null ? null : Number(published.slice(0, 4));
  const numbered = documents.find(({ role, number }) => role === 'subject' && number !== null)?.number;
  const stated = inNumber.exec(numbered ?? '')?.[1] ?? (published === null ? headNumber(article) : undefined);
  const signed = dates.filter(({ kind }) => kind === 'signed').map(({ date }) => Number(date.slice(0, 4)));
  const issued = stated !== undefined ? Number(stated) : signed.length > 0 ? Math.min(...signed) : null;
  const yearly = documents
    .filter(({ role }) => role === 'subject')
    .map(({ title }) => yearOfTitle(title))
    .find((found) => found !== null);
  const over = year === null && issued === null ? lastYearTold(article) : null;
  return {
    ...(over !== null && { over }),
    ...(yearly !== undefined && { yearly }),
    published: year ?? issued,
    late: published !== null && Number(published.slice(5, 7)) > 6,
    issued: issued !== null && year !== null ? Math.min(issued, year) : issued,
  };
}
