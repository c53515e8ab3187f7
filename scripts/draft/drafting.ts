import { isTitledAs } from '../../src/pipeline/check/titled-as.ts';
import type { Explanation } from '../../src/pipeline/explain/explain-article.ts';
import { explainArticle } from '../../src/pipeline/explain/explain-article.ts';
import { wordsFinder } from '../../src/pipeline/explain/words-finder.ts';
import type { Examination } from '../../src/pipeline/read-article.ts';
import type { Gazetteer } from '../../src/pipeline/recognise/bodies/gazetteer.ts';
import type { Registers } from '../../src/pipeline/registers/registers.ts';
import { agencyNames, type AgencyNames } from '../../src/pipeline/resolve/agency-names.ts';
import { findQuotation } from '../../src/pipeline/resolve/find-quotation.ts';
import { Quotation, type ArticleSource } from '../../src/schema/evidence.ts';
import type { Locator } from '../../src/schema/locator.ts';
import { placeholder } from '../../src/schema/placeholder.ts';
import type { PolicyEntry } from '../../src/schema/policy.ts';
import type { DocumentMention, Reading } from '../../src/schema/reading.ts';
import type { z } from 'zod';
import { newBodies, type NewBody } from './new-bodies.ts';

/** A document that the article is about, and the policy that it is or is to be. */
export interface Subject {
  document: DocumentMention;
  /** Key of the policy; a placeholder where a person must choose it. */
  policy: string;
  /** The policy of the register, where it is there already. */
  known: PolicyEntry | null;
}

/** Everything that entries are drafted from. */
export interface Drafting {
  /** Key of the article. */
  article: string;
  reading: Reading;
  explanation: Explanation;
  registers: Registers;
  gazetteer: Gazetteer;
  names: AgencyNames;
  bodies: readonly NewBody[];
  subjects: readonly Subject[];
  /** Where words stand, as `file:line:column words`. */
  spot: (at: Locator, words: string) => string;
  /** The words as a source, where the build will find them in the reading; none where it would not. */
  quote: (words: string) => z.infer<typeof ArticleSource>[];
}

/** What a person has chosen on the command line. */
export interface Chosen {
  /** Key of the article. */
  article: string;
  /** Key of the policy it is about, if that is new. */
  policy: string | null;
}

const longestQuote = 40;
const yearAndSerial = /[〔[(（【［](?<year>(?:19|20)\d{2})[〕\])）】］]\s?第?(?<serial>\d+)号/u;

/** Year and serial of a document number: 发改产业〔2021〕372号 gives 2021 and 372. */
export function numberParts(number: string | null): { year: string; serial: string } | null {
  const groups = yearAndSerial.exec(number ?? '')?.groups;
  return groups ? { year: groups['year'] ?? '', serial: groups['serial'] ?? '' } : null;
}

/** The key that a policy of the register would have by custom: who issues first, the year, the serial. */
function customaryKey(number: string | null, issuer: string | undefined): string | null {
  const parts = numberParts(number);
  return parts && issuer !== undefined ? `${issuer}-${parts.year}-${parts.serial}` : null;
}

/** A document under the title that a correction gives it, where one does. */
function corrected(document: DocumentMention, article: string, { corrections }: Registers): DocumentMention {
  const actions = corrections.flatMap(({ value }) => value.map(({ action }) => action));
  const meant = actions.find(
    (action) =>
      action.kind === 'override-title' && action.article === article && action.from === document.title,
  );
  return meant?.kind === 'override-title' ? { ...document, title: meant.to } : document;
}

/** Gathers what entries are drafted from: an examined article, the registers, and what a person has chosen. */
export function draftingOf(
  examination: Examination,
  registers: Registers,
  gazetteer: Gazetteer,
  chosen: Chosen,
): Drafting {
  const { reading } = examination;
  const { names } = agencyNames(registers.agencies);
  const find = wordsFinder(examination.article);
  const first = names.get(reading.issuers.named[0] ?? '');
  const about = reading.documents.filter(({ role }) => role === 'subject');
  const subjects = about.map((document): Subject => {
    const told = corrected(document, chosen.article, registers);
    const known = registers.policies.value.find((policy) => isTitledAs(policy, told)) ?? null;
    const only = about.length === 1 ? chosen.policy : null;
    const wanted = `id of the policy ${document.title.replaceAll(/[()]/g, ' ')}`;
    const key = known?.id ?? only ?? customaryKey(document.number, first) ?? placeholder(wanted);
    return { document, known, policy: key };
  });
  return {
    article: chosen.article,
    reading,
    explanation: explainArticle(examination),
    registers,
    gazetteer,
    names,
    bodies: newBodies(reading, names),
    subjects,
    spot: (at, words) => {
      const place = find(at, (printed) => printed === words)?.place;
      return `${reading.article.file}${place ? `:${place.line}:${place.column}` : ''} ${words.slice(0, longestQuote)}`;
    },
    quote: (words) => {
      const quote = words.slice(0, longestQuote);
      const isGood = Quotation.safeParse(quote).success && findQuotation(reading, quote).found;
      return isGood ? [{ article: chosen.article, quote }] : [];
    },
  };
}
