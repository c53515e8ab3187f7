import type { Article } from '../../article.ts';
import type { DocumentDraft } from './draft.ts';
import { isHandedOver } from './handover.ts';
import { standingOf, type Standing } from './issuing.ts';
import type { MarkedTitle } from './marked-titles.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';

/** Paragraphs in which a report says what it is about. */
const leadParagraphs = 5;

const isLead = ({ block }: MarkedTitle) => block.n <= leadParagraphs;

/** Mentions of one document that are looked at; what it is does not turn up later if they do not show it. */
const telling = 200;

/** The mentions that can show what the article makes of the document: the first ones, in the first paragraphs. */
const leadMentions = ({ mentions }: DocumentDraft) => mentions.slice(0, telling).filter(isLead);

function standing({ block, start, end }: MarkedTitle, today: string | null): Standing {
  const left = block.text.slice(sentenceStart(block.text, start), start);
  return standingOf(left, block.text.slice(end, sentenceEnd(block.text, end)), today);
}

/** A document printed in full, or handed over by the notice that is. */
const isPrinted = (draft: DocumentDraft) => draft.isPrinted || leadMentions(draft).some(isHandedOver);

/** Paragraph of the first mention that tells of the document as news: 0 the headline; infinite where none does. */
function announcedAt(draft: DocumentDraft, { published }: Article): number {
  const first = leadMentions(draft).find((mention) => {
    const stands = standing(mention, published);
    return stands === 'issued' || (mention.block.n === 0 && stands === 'unsaid');
  });
  return first?.block.n ?? Infinity;
}

/** The documents that the headline names, else those that the first paragraph to tell of an issuing tells of. */
function announced(drafts: readonly DocumentDraft[], article: Article): DocumentDraft[] {
  const places = drafts.map((draft) => announcedAt(draft, article));
  const first = Math.min(...places);
  return first === Infinity ? [] : drafts.filter((_, index) => places[index] === first);
}

/** A report without news of an issuing is about the document it speaks of most, if it does so early and twice. */
function mostNamed(drafts: readonly DocumentDraft[], { published }: Article): DocumentDraft[] {
  const count = ({ mentions, shortMentions }: DocumentDraft) => mentions.length + shortMentions.length;
  return drafts
    .filter((draft) => count(draft) >= 2)
    .filter((draft) => leadMentions(draft).some((mention) => standing(mention, published) !== 'past'))
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, 1);
}

/**
 * The documents that the article is about; all others it only cites. A document printed in full is the subject with
 * those its notice hands over; else those that headline or first paragraphs announce; else the one named most.
 */
export function subjectsOf(drafts: readonly DocumentDraft[], article: Article): ReadonlySet<DocumentDraft> {
  const candidates = [drafts.filter(isPrinted), announced(drafts, article), mostNamed(drafts, article)];
  return new Set(candidates.find((subjects) => subjects.length > 0));
}
