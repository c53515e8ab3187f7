import type { DocumentMention, Reading } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { fullNames } from './full-names.ts';
import { headlineIssuers } from './headline-issuers.ts';
import { issuingList } from './issuing-list.ts';
import { issuingSentences } from './issuing-sentences.ts';
import { orderIssuers } from './order-issuers.ts';
import { reportingBody } from './reporting-body.ts';
import { findSignatureBlocks } from './signature-block.ts';
import { statedCount } from './stated-count.ts';
import { tableIssuers } from './table-issuers.ts';
import { titleIssuers } from './title-issuers.ts';
import { heardFromBody, unlistedIssuer } from './unlisted-issuer.ts';

/** The longest of the lists, the first of them where several are as long. */
function longest(lists: readonly (readonly BodyMention[])[]): readonly BodyMention[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}

/** First paragraphs in which a reporter says whom the news is from. */
const opening = 2;

/** A headline that is the title of an official text, with all who issue it before 关于. */
const isOfficialTitle = ({ text, kind }: Paragraph): boolean =>
  kind !== 'byline' &&
  kind !== 'dateline' &&
  /关于[^，。；]{2,80}的?(?:通知|意见|公告|通告|决定|函|措施|办法)/u.test(text);

function namedBodies(
  article: Article,
  documents: readonly DocumentMention[],
  sentences: readonly string[],
  gazetteer: Gazetteer,
): readonly BodyMention[] {
  const signature = findSignatureBlocks(article, gazetteer)[0];
  const titles = documents
    .filter(({ role }) => role === 'subject')
    .flatMap(({ title, number }) => [titleIssuers(title, gazetteer), orderIssuers(number, gazetteer)])
    .concat(article.head.filter(isOfficialTitle).map(({ text }) => titleIssuers(text, gazetteer)));
  const table = tableIssuers(article, gazetteer);
  if (signature || table.length > 0) return longest([signature?.names ?? [], ...titles, table]);
  const lists = sentences.map((sentence) => issuingList(sentence, gazetteer)).filter((list) => list !== null);
  const told = longest([...lists.filter(({ isWeb }) => !isWeb).map(({ bodies }) => bodies), ...titles]);
  if (told.length > 0) return told;
  const reporting = reportingBody(article, gazetteer);
  if (reporting.length > 0) return reporting;
  const headline =
    documents.length > 0 ? longest(article.head.map(({ text }) => headlineIssuers(text, gazetteer))) : [];
  if (headline.length > 0) return headline;
  const web = longest(lists.map(({ bodies }) => bodies));
  if (web.length > 0 || !documents.some(({ role }) => role === 'subject')) return web;
  const said = sentences.map((sentence) => unlistedIssuer(sentence, gazetteer));
  const sources = article.paragraphs.slice(0, opening).map(({ text }) => heardFromBody(text, gazetteer));
  return [...said, ...sources].filter((body) => body !== null).slice(0, 1);
}

/**
 * Who issued the subject document: how many bodies the article says, and those it names, in the order printed, each
 * once. The names under a document printed in full come first, or those in its title or
 * the number of its order where these name more; then the sentence that reports the issuing or the title itself,
 * whichever names more; then the body in whose name a speaker reports; then the headline; then a body that no register names, or from which the reporter has it. Informal names (工信部) give way to official ones, official
 * full and short names stay as printed.
 */
export function recogniseIssuers(
  article: Article,
  documents: readonly DocumentMention[],
  gazetteer: Gazetteer,
): Reading['issuers'] {
  const sentences = issuingSentences(article, documents, gazetteer);
  const counts = [
    ...documents.filter(({ role }) => role === 'subject').map(({ title }) => title),
    ...sentences,
  ];
  const stated = counts.map(statedCount).find((count) => count !== null) ?? null;
  const bodies = namedBodies(article, documents, sentences, gazetteer);
  const names = fullNames(bodies, documents, article);
  const byBody = new Map<string, string>();
  for (const [index, { body, canonical }] of bodies.entries()) {
    const name = names[index] ?? canonical;
    const key = name === canonical ? body : name;
    if (!byBody.has(key)) byBody.set(key, name);
  }
  return { stated, named: [...byBody.values()] };
}
