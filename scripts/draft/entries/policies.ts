import { placeholder } from '../../../src/schema/placeholder.ts';
import type { DateMention } from '../../../src/schema/reading.ts';
import { numberParts, type Drafting, type Subject } from '../drafting.ts';
import type { Proposal } from '../proposal.ts';

/** The words that state a date of the reading. */
function wordsOf({ explanation }: Drafting, { at }: DateMention): string {
  const same = explanation.dates.find(
    (date) => date.at.paragraph === at.paragraph && date.at.start === at.start && date.at.end === at.end,
  );
  return same?.words ?? '';
}

/** The first date of a kind that the body states, as precise as any, with its words; null where none does. */
function dateOf(
  drafting: Drafting,
  kind: DateMention['kind'],
): { date: string; evidence: object[]; spot: string } | null {
  const dates = drafting.reading.dates.filter((date) => date.kind === kind && date.at.paragraph > 0);
  const [best] = dates.toSorted((one, other) => other.date.length - one.date.length);
  if (!best) return null;
  const words = wordsOf(drafting, best);
  return { date: best.date, evidence: drafting.quote(words), spot: drafting.spot(best.at, words) };
}

/** A dated fact of a policy: one outlet tells it, so it is of medium confidence until a person knows more. */
function datedFact(fact: ReturnType<typeof dateOf>): object | null {
  if (!fact) return null;
  const { date, evidence } = fact;
  return { date, confidence: 'medium', evidence: evidence.length > 0 ? evidence : [placeholder('evidence')] };
}

/** The last year of the term in the title, else of any promise; with the words that tell it. */
function horizonOf(drafting: Drafting, { document }: Subject): { year: number | null; evidence: object[] } {
  const { figures, goals } = drafting.reading;
  const term = [...document.title.matchAll(/20\d{2}/g)].map(([year]) => Number(year));
  if (term.length > 1) return { year: Math.max(...term), evidence: drafting.quote(document.title) };
  const promises = [...figures.filter((figure) => figure.class === 'target'), ...goals];
  const years = promises.flatMap(({ byYear }) => byYear ?? []);
  if (years.length === 0) return { year: null, evidence: [] };
  const year = Math.max(...years);
  const last = promises.find(({ byYear }) => byYear === year);
  return { year, evidence: last ? drafting.quote(last.phrase) : [] };
}

/** How many bodies issued it and which: only what the article counts or names, never a guess at the rest. */
function issuersOf(drafting: Drafting): object {
  const { reading, explanation, names, bodies, quote } = drafting;
  const { stated, named } = reading.issuers;
  const isSigned = explanation.documents.some(({ as, rule }) => as === 'subject' && rule === 'printed');
  const counted = explanation.numbers.find(({ rule }) => rule === 'issuing-bodies');
  const count = stated ?? (isSigned && named.length > 0 ? named.length : null);
  const idOf = (name: string) =>
    names.get(name) ?? bodies.find((body) => body.name === name || body.aliases.includes(name))?.id ?? name;
  return {
    count,
    agencies: named.map(idOf),
    note: null,
    evidence: [
      ...(stated !== null && counted ? quote(counted.words) : []),
      ...named.slice(0, 1).flatMap(quote),
    ],
  };
}

function policyEntry(drafting: Drafting, subject: Subject): object {
  const { document, policy } = subject;
  return {
    id: policy,
    number: document.number,
    serial: numberParts(document.number)?.serial ?? null,
    title: { en: placeholder('title in English'), zh: document.title },
    titleNote: placeholder('official or usual or ours'),
    short: { en: placeholder('short name in English'), zh: placeholder('简称') },
    strand: placeholder('id of a strand'),
    core: false,
    signed: datedFact(dateOf(drafting, 'signed')),
    published: datedFact(dateOf(drafting, 'published')),
    horizon: { ...horizonOf(drafting, subject), lastSeen: null, note: null },
    issuers: issuersOf(drafting),
    numberEvidence: document.number === null ? [] : drafting.quote(document.number),
    follows: [],
    restsOn: [],
    address: placeholder('address of the official text or null'),
    addressNote: {
      en: placeholder('what the address is or why there is none'),
      zh: placeholder('地址说明'),
    },
    summary: { en: placeholder('summary in our own words'), zh: placeholder('摘要') },
  };
}

/** Entries for the policies that the article is about and the register lacks; null where it lacks none. */
export function draftPolicies(drafting: Drafting): Proposal | null {
  const { subjects, registers, spot } = drafting;
  const entries = subjects.filter(({ known }) => known === null);
  if (entries.length === 0) return null;
  const notes = new Map<object, string[]>();
  const value = entries.map((subject) => {
    const entry = policyEntry(drafting, subject);
    const [first] = subject.document.at;
    notes.set(entry, [
      ...(first ? [spot(first, subject.document.title)] : []),
      ...(['signed', 'published'] as const).map(
        (kind) => `${kind}: ${dateOf(drafting, kind)?.spot ?? 'not found in the article'}`,
      ),
    ]);
    return entry;
  });
  return {
    path: 'data/registers/policies.yaml',
    advice: [
      `Strands: ${registers.strands.value.map(({ id }) => id).join(', ')}.`,
      '`follows` and `restsOn` take ids of this register. Confidence is medium where one outlet tells it.',
    ],
    value,
    notes,
  };
}
