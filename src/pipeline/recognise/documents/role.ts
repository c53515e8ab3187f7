import type { Article } from '../../article.ts';
import type { DocumentDraft } from './draft.ts';
import { isHandedOver } from './handover.ts';
import { standingOf, type Standing } from './issuing.ts';
import type { MarkedTitle } from './marked-titles.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';

/** Paragraphs in which a report says what it is about. */
const leadParagraphs = 5;

function standing({ block, start, end }: MarkedTitle, today: string | null): Standing {
  return standingOf(
    block.text.slice(sentenceStart(block.text, start), start),
    block.text.slice(end, sentenceEnd(block.text, end)),
    today,
  );
}

/** One way in which an article shows what it is about; the first that fits any document decides for all. */
type Sign = (draft: DocumentDraft, drafts: readonly DocumentDraft[], article: Article) => boolean;

const isLead = ({ block }: MarkedTitle) => block.n <= leadParagraphs;

/** Paragraph of the first mention that says its document is being issued; infinite where none does. */
function announcedAt(draft: DocumentDraft, { published }: Article): number {
  const places = draft.mentions.map((mention) => {
    const stands = standing(mention, published);
    const isNews =
      mention.block.n === 0
        ? stands !== 'ground' && stands !== 'past'
        : isLead(mention) && stands === 'issued';
    return isNews ? mention.block.n : Infinity;
  });
  return Math.min(...places);
}

const signs: Readonly<Record<string, Sign>> = {
  /** It is printed in full, or handed over by the notice that is. */
  printed: (draft) =>
    draft.isPrinted || draft.mentions.some((mention) => isLead(mention) && isHandedOver(mention)),
  /** The headline names it, or the first paragraph to say that a document is being issued says so of it. */
  announced: (draft, drafts, article) => {
    const at = announcedAt(draft, article);
    const inBody = drafts.map((each) => announcedAt(each, article)).filter((place) => place > 0);
    return (
      at === 0 ||
      (at < Infinity && at === Math.min(...inBody) && drafts.every((each) => announcedAt(each, article) > 0))
    );
  },
};

/** A report without news of an issuing is about the document it speaks of most, if it does so early. */
function isMostNamed(draft: DocumentDraft, drafts: readonly DocumentDraft[], article: Article): boolean {
  const count = ({ mentions, shortMentions }: DocumentDraft) => mentions.length + shortMentions.length;
  const isEligible = (each: DocumentDraft) =>
    count(each) >= 2 &&
    each.mentions.some((mention) => isLead(mention) && standing(mention, article.published) !== 'past');
  const most = Math.max(...drafts.filter(isEligible).map(count));
  return draft === drafts.find((each) => isEligible(each) && count(each) === most);
}

/**
 * Whether the article is about the document or only cites it. A document printed in full is the subject with those
 * its notice hands over; else those that headline or first paragraphs announce; else the one named most.
 */
export function roleOf(
  draft: DocumentDraft,
  drafts: readonly DocumentDraft[],
  article: Article,
): 'subject' | 'cited' {
  const sign = Object.values(signs).find((each) => drafts.some((other) => each(other, drafts, article)));
  const isSubject = sign ? sign(draft, drafts, article) : isMostNamed(draft, drafts, article);
  return isSubject ? 'subject' : 'cited';
}
