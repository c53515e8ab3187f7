import type { Article, Paragraph } from '../../article.ts';
import type { DocumentDraft } from './draft.ts';
import { isHandedOver } from './handover.ts';
import { keyedTitle } from './short-names.ts';
import { isSameTitle } from './title-key.ts';

/** The title of a notice that does nothing but hand over another document: 关于印发《…》的通知, 关于转发…意见的通知. */
const covering =
  /关于(?:印发|发布|公布|颁布|下发|转发)(?:实施)?(?<titles>.{4,200})的(?:通知|公告|通告|函|决定|通报|令)(?:[(（][^()（）]*[)）])?$/u;
/** Lists and results that a notice makes known are its own matter. */
const list = /(?:名单|名录|结果|公告)》?$/u;
/** What parts the titles of several documents handed over at once. */
const parting = /》[、和及与\s]*(?:以及)?《/u;
/** Mentions of one document among which the one that hands it over is looked for. */
const telling = 20;
/** Blocks among which the document handed over begins. */
const reach = 60;

/** The titles of the documents that a notice of this title hands over; none where it is no such notice. */
export function coveredTitles(title: string): string[] {
  const titles = covering.exec(title)?.groups?.['titles'];
  if (titles === undefined || list.test(titles)) return [];
  return titles.replace(/^《|》$/gu, '').split(parting);
}

/** The one document that the text of the notice hands over, though its own title prints the name with other words. */
function handedOver(drafts: readonly DocumentDraft[], notice: DocumentDraft): DocumentDraft | undefined {
  const found = drafts.filter(
    (draft) => draft !== notice && draft.mentions.slice(0, telling).some(isHandedOver),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The line on which the text of the document of this title begins, behind the notice. */
function ownLine({ paragraphs }: Article, title: string): Paragraph | undefined {
  return paragraphs
    .slice(0, reach)
    .find(({ text }) => text.length < title.length + 20 && isSameTitle(text.replace(/^《|》$/gu, ''), title));
}

/**
 * `drafts` with the documents that a printed notice hands over in place of the notice, which has no matter of its own:
 * they bear its number, and its places are theirs. A notice whose document the article does not name besides stays.
 */
export function withoutNotices(drafts: readonly DocumentDraft[], article: Article): DocumentDraft[] {
  return drafts.flatMap((notice) => {
    const titles = notice.isPrinted ? coveredTitles(notice.title) : [];
    const covered = titles.map((title) => {
      const known =
        drafts.find((draft) => draft !== notice && isSameTitle(draft.title, title)) ??
        (titles.length === 1 ? handedOver(drafts, notice) : undefined);
      const line = known ? undefined : ownLine(article, title);
      const own = line && {
        title: line.text,
        keys: keyedTitle(line.text),
        number: null,
        mentions: [{ block: line, title: line.text, start: 0, end: line.text.length }],
        shortMentions: [],
        isPrinted: true,
      };
      return { known, own };
    });
    if (covered.length === 0 || covered.some(({ known, own }) => !known && !own)) return [notice];
    for (const { known, own } of covered) {
      const draft = known ?? own;
      if (!draft) continue;
      draft.isPrinted = true;
      draft.number ??= notice.number;
    }
    return covered.flatMap(({ own }) => own ?? []);
  });
}
