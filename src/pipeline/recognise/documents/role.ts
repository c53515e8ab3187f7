import type { Article } from '../../article.ts';
import { readLabel } from '../outline/labels.ts';
import { isDigestHeadline } from './digest.ts';
import type { DocumentDraft } from './draft.ts';
import { isHandedOver } from './handover.ts';
import { standingOf, type Standing } from './issuing.ts';
import type { MarkedTitle } from './marked-titles.ts';
import { quotedFirst } from './quoted-first.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';
import { bareTitleKey, titleKey } from './title-key.ts';

/** Paragraphs in which a report says what it is about. */
const leadParagraphs = 5;

/** Kinds of labels with which the numbered text of a document, or the body of a long report, begins. */
const opens = new Set(['part', 'chapter', 'section', 'article', 'han']);

/** How many paragraphs lead into the text: the first few, up to its first numbered part. */
function leadLength({ paragraphs }: Article): number {
  const lead = paragraphs.slice(0, leadParagraphs);
  const first = lead.findIndex(({ text }) => opens.has(readLabel(text)?.kind ?? ''));
  return first < 0 ? leadParagraphs : first;
}

/** Mentions of one document that are looked at; what it is does not turn up later if they do not show it. */
const telling = 200;

/** The mentions that can show what the article makes of the document: the first ones, in the first paragraphs. */
const leadMentions = ({ mentions }: DocumentDraft, article: Article) => {
  const length = leadLength(article);
  return mentions.slice(0, telling).filter(({ block }) => block.n <= length);
};

function standing({ block, start, end }: MarkedTitle, today: string | null): Standing {
  const left = block.text.slice(sentenceStart(block.text, start), start);
  return standingOf(left, block.text.slice(end, sentenceEnd(block.text, end)), today);
}

/** A document printed in full, or handed over by the notice that is. */
const isPrinted = (draft: DocumentDraft, article: Article) =>
  draft.isPrinted || leadMentions(draft, article).some(isHandedOver);

/** Paragraph of the first mention that tells of the document as news: 0 the headline; infinite where none does. */
function announcedAt(draft: DocumentDraft, article: Article): number {
  const first = leadMentions(draft, article).find((mention) => {
    const stands = standing(mention, article.published);
    if (isBesides(mention, article)) return false;
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

/** What a headline prints in title marks is told of there already. */
const quoted = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu;

/** Shortest title that is known again in a headline without its marks. */
const shortestTold = 6;

/** The documents whose titles the headline prints without marks: 某省渔港方案发布. */
function headlined(drafts: readonly DocumentDraft[], { head }: Article): DocumentDraft[] {
  const headlines = head.map(({ text }) => titleKey(text.replace(quoted, '')));
  return drafts.filter(({ title }) => {
    const key = bareTitleKey(title);
    return key.length >= shortestTold && headlines.some((headline) => headline.includes(key));
  });
}

/** A headline about a gathering, and the words by which its report turns to what happened there besides. */
const gathering = /(?:召开|举行|举办|开幕|闭幕|启幕|落幕)|(?:大会|论坛|峰会|年会|博览会|展会)$/u;
const besides = /^[^,，《]{0,8}(?<!发布)(?:会上|现场|仪式上|论坛上|期间)/u;

/** Whether the document only came out at the gathering that the article is about. */
function isBesides({ block, start }: MarkedTitle, { head }: Article): boolean {
  const left = block.text.slice(sentenceStart(block.text, start), start);
  return besides.test(left) && head.some(({ text }) => gathering.test(text));
}

/**
 * Whether the article is a digest: its headline says so, or at least two documents are news, each under a subhead of its own, so that it is
 * about none of them in particular.
 */
function isDigest(drafts: readonly DocumentDraft[], { head, paragraphs, published }: Article): boolean {
  const isNamed = drafts.some(({ mentions }) => mentions.some(({ block }) => block.n === 0));
  if (!isNamed && head.some(({ text }) => isDigestHeadline(text))) return true;
  const places = drafts.flatMap(({ mentions }) =>
    mentions
      .slice(0, 1)
      .filter((mention) => standing(mention, published) === 'issued')
      .map(({ block }) => block.n),
  );
  const underSubhead = new Set(places.filter((n) => paragraphs[n - 2]?.kind === 'subhead'));
  return underSubhead.size >= 2 && underSubhead.size === new Set(places).size;
}

/** A report that opens with the past issuing of one document, and has no other news of any, follows that one up. */
function followedUp(drafts: readonly DocumentDraft[], { published }: Article): DocumentDraft[] {
  const opening = drafts.filter(({ mentions }) =>
    mentions
      .slice(0, telling)
      .some((mention) => mention.block.n === 1 && standing(mention, published) === 'past'),
  );
  return opening.length === 1 ? opening : [];
}

/** A report without news of an issuing is about the document it speaks of most, if it does so early and twice. */
function mostNamed(drafts: readonly DocumentDraft[], article: Article): DocumentDraft[] {
  const count = ({ mentions, shortMentions }: DocumentDraft) => mentions.length + shortMentions.length;
  return drafts
    .filter((draft) => count(draft) >= 2)
    .filter((draft) =>
      leadMentions(draft, article).some((mention) => standing(mention, article.published) !== 'past'),
    )
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, 1);
}

/** Titles of one list stand at most so far apart, in characters. */
const apart = 80;
const placeOf = (n: number, offset: number): string => `${n} ${Math.floor(offset / apart)}`;

/** What may stand between the titles of one list. */
const listed = /^》?(?:[(（][^()（）]{0,60}[)）])?(?:[、和及与]|以及)《?$/u;

/** `subjects` with the documents that the same list issues with one of them: 印发《甲》和《乙》. */
function withListed(
  subjects: readonly DocumentDraft[],
  drafts: readonly DocumentDraft[],
  article: Article,
): DocumentDraft[] {
  const isBeside = (mention: MarkedTitle, other: MarkedTitle) =>
    mention.block === other.block &&
    mention.start > other.end &&
    mention.start - other.end < apart &&
    listed.test(mention.block.text.slice(other.end, mention.start));
  const leads = subjects.flatMap((subject) =>
    leadMentions(subject, article)
      .filter((mention) => mention.block.n > 0)
      .slice(0, 3),
  );
  const about = new Set(subjects);
  // a title before its list is sought by the place where it ends, so that many titles cost no more than each by itself
  const byPlace = Map.groupBy(leads, ({ block, end }) => placeOf(block.n, end));
  const before = ({ block, start }: MarkedTitle) =>
    [0, 1].flatMap((step) => byPlace.get(placeOf(block.n, start - step * apart)) ?? []);
  const others = drafts.filter(
    (draft) =>
      !about.has(draft) &&
      draft.mentions
        .slice(0, 3)
        .some(
          (mention) =>
            before(mention).some((lead) => isBeside(mention, lead)) &&
            standing(mention, article.published) === 'issued',
        ),
  );
  return [...subjects, ...others];
}

/** A way to tell what an article is about: the documents it finds, or null where it has nothing to say. */
interface SubjectRule {
  name: string;
  reason: string;
  find(drafts: readonly DocumentDraft[], article: Article): readonly DocumentDraft[] | null;
}

/** The documents that an article is about, and the rule that told. */
export interface Subjects {
  documents: ReadonlySet<DocumentDraft>;
  rule: Pick<SubjectRule, 'name' | 'reason'>;
}

const orNull = (documents: readonly DocumentDraft[]) => (documents.length > 0 ? documents : null);

/** In the order they are asked; the first that answers settles it. */
const rules: readonly SubjectRule[] = [
  {
    name: 'printed',
    reason: 'The article prints the document in full, or the notice that hands it over.',
    find: (drafts, article) => orNull(drafts.filter((draft) => isPrinted(draft, article))),
  },
  {
    name: 'headlined',
    reason: 'The headline prints its title without title marks.',
    find: (drafts, article) => orNull(headlined(drafts, article)),
  },
  {
    name: 'digest',
    reason:
      'The headline says it is a digest, or several documents are news under subheads of their own, so the article is about none of them.',
    find: (drafts, article) => (isDigest(drafts, article) ? [] : null),
  },
  {
    name: 'announced',
    reason: 'The headline names it, or the first paragraphs tell that it was issued.',
    find: (drafts, article) => orNull(withListed(announced(drafts, article), drafts, article)),
  },
  {
    name: 'most-named',
    reason: 'No issuing is news, and the article speaks of it most, early and at least twice.',
    find: (drafts, article) => orNull(mostNamed(drafts, article)),
  },
  {
    name: 'quoted-first',
    reason: 'The first paragraph opens with what it says, and the article names no other document.',
    find: (drafts, article) => orNull(quotedFirst(drafts, article)),
  },
  {
    name: 'followed-up',
    reason: 'The first paragraph recalls that it was issued, and no other document is news.',
    find: (drafts, article) => orNull(followedUp(drafts, article)),
  },
];

const unsaid = { name: 'unsaid', reason: 'Nothing tells that the article is about a document.' };

/**
 * The documents that the article is about; all others it only cites. A document printed in full is the subject with
 * those its notice hands over; else those that headline or first paragraphs announce; else the one named most, or
 * the only one, if the first paragraph opens with what it says, or the one whose issuing in the past the first paragraph recalls. A digest of several has none.
 */
export function subjectsOf(drafts: readonly DocumentDraft[], article: Article): Subjects {
  for (const rule of rules) {
    const found = rule.find(drafts, article);
    if (found) return { documents: new Set(found), rule };
  }
  return { documents: new Set(), rule: unsaid };
}
