import type { Article } from '../../article.ts';
import type { DocumentDraft } from './draft.ts';
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

/** How an official text hands over the document it comes with: 现将《…》印发给你们, 《…》已经…同意. */
const handedOver = /现将|现予|印发给你们|已经?.{0,24}(?:同意|通过|批准|审定)/u;

const isHandedOver = ({ block, start, end }: MarkedTitle): boolean =>
  handedOver.test(block.text.slice(sentenceStart(block.text, start), sentenceEnd(block.text, end)));

/** One way in which an article shows what it is about; the first that fits any document decides for all. */
type Sign = (draft: DocumentDraft, article: Article) => boolean;

const isLead = ({ block }: MarkedTitle) => block.n <= leadParagraphs;

const signs: Readonly<Record<string, Sign>> = {
  /** It is printed in full, or handed over by the notice that is. */
  printed: (draft, { published }) =>
    draft.isPrinted ||
    draft.mentions.some(
      (mention) => isLead(mention) && isHandedOver(mention) && standing(mention, published) === 'issued',
    ),
  /** The headline names it, or the first paragraphs say that it is being issued. */
  announced: (draft, { published }) =>
    draft.mentions.some((mention) => {
      const stands = standing(mention, published);
      return mention.block.n === 0
        ? stands === 'issued' || stands === 'unsaid'
        : isLead(mention) && stands === 'issued';
    }),
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
  const sign = Object.values(signs).find((each) => drafts.some((other) => each(other, article)));
  const isSubject = sign ? sign(draft, article) : isMostNamed(draft, drafts, article);
  return isSubject ? 'subject' : 'cited';
}
