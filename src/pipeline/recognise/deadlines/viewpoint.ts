import type { Article } from '../../article.ts';
import type { Known } from './article-deadlines.ts';
import type { Viewpoint } from './find-periods.ts';
import { yearOfTitle } from './term-of-title.ts';

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

/**
 * From which years an article speaks: the year it was published, the year its subject document was issued, which is that
 * in the document’s number, else that of the earliest day of signing. An article without a day of its own is taken to be
 * of the year of its document; null where neither is given.
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
  return {
    ...(yearly !== undefined && { yearly }),
    published: year ?? issued,
    late: published !== null && Number(published.slice(5, 7)) > 6,
    issued: issued !== null && year !== null ? Math.min(issued, year) : issued,
  };
}
