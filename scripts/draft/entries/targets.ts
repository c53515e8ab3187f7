import type { TargetEntry } from '../../../src/schema/target.ts';
import { promisesBatch } from '../../../src/pipeline/resolve/batch-goals.ts';
import { placeholder } from '../../../src/schema/placeholder.ts';
import type { Figure, Goal } from '../../../src/schema/reading.ts';
import type { Drafting } from '../drafting.ts';
import type { Proposal } from '../proposal.ts';
import { provisionAt } from '../provision-at.ts';

const kinds: readonly { kind: TargetEntry['qualifier']; words: RegExp }[] = [
  { kind: 'at-least', words: /以上|不低于|不少于|不小于|超过|突破|至少|逾|过|≥|>|余|多/ },
  { kind: 'about', words: /左右|上下|约|近|接近/ },
];

/** How exact a quantity is; a bound that the register has no word for is left to a person. */
function qualifierOf({ qualifier, max }: Pick<Figure, 'qualifier' | 'max'>): string {
  if (qualifier === null) return 'exact';
  const known = kinds.find(({ words }) => words.test(qualifier))?.kind;
  return known ?? (max === null ? placeholder(`exact or at-least or about for ${qualifier}`) : 'exact');
}

const bilingual = (english: string, chinese: string) => ({ en: placeholder(english), zh: chinese });

/** What was looked for: asked for only where the year is over by the day of the edition. */
function searched({ registers }: Drafting, due: number | null): object | null {
  const year = Number(registers.edition.value.date.slice(0, 4));
  return due !== null && due < year
    ? bilingual('what was looked for and not found', placeholder('查找情况'))
    : null;
}

/** A promise of the reading, with a number or without. */
type Promised = Pick<Figure, 'value' | 'max' | 'measure' | 'what' | 'qualifier' | 'byYear' | 'phrase' | 'at'>;

const withoutNumber = ({ phrase, byYear, at }: Goal) => ({
  value: null,
  max: null,
  measure: null,
  what: phrase,
  qualifier: null,
  byYear,
  phrase,
  at,
});

function targetEntry(
  drafting: Drafting,
  policy: string,
  promised: Promised | ReturnType<typeof withoutNumber>,
): object {
  const { value, max, measure, what, byYear, phrase, at } = promised;
  return {
    id: placeholder(`id of the target ${phrase.replaceAll(/[()]/g, ' ')}`),
    policy,
    provision: provisionAt(drafting, policy, at),
    name: bilingual('the promise as a headline in English', placeholder('目标的标题')),
    value,
    max,
    measure: measure === null ? null : bilingual(`unit ${measure} in English`, measure),
    what: bilingual('what is counted in English', value === null ? placeholder('所指事物') : what),
    qualifier: qualifierOf(promised),
    due: byYear,
    note: null,
    outcome: null,
    searched: searched(drafting, byYear),
    evidence: drafting.quote(phrase),
  };
}

/** Whether the evidence of a target quotes these words of the article, or words around or in them. */
function quotes({ evidence }: TargetEntry, article: string, phrase: string): boolean {
  return evidence.some(
    (source) =>
      'article' in source &&
      source.article === article &&
      (source.quote.includes(phrase) || phrase.includes(source.quote)),
  );
}

/** The goals of a year, told apart: those that a new policy is given entries for, and those that are only pointed at. */
function goalsOf(drafting: Drafting): { entered: Goal[]; told: Goal[] } {
  const isNew = drafting.subjects[0]?.known === null;
  const goals = drafting.reading.goals.filter(({ byYear }) => byYear !== null);
  return {
    entered: goals.filter((goal) => isNew && promisesBatch(goal.phrase)),
    told: goals.filter((goal) => !isNew || !promisesBatch(goal.phrase)),
  };
}

/** Entries for the promises of the article that the register does not hold; of those that it holds, what to add to them. */
export function draftTargets(drafting: Drafting): Proposal | null {
  const { reading, subjects, spot, article, registers } = drafting;
  const policy = subjects[0]?.policy ?? placeholder('id of the policy');
  const notes = new Map<object, string[]>();
  const advice: string[] = [];
  const value: object[] = [];
  const { entered, told } = goalsOf(drafting);
  const targets = reading.figures.filter((figure) => figure.class === 'target');
  for (const promised of [...targets, ...entered.map(withoutNumber)]) {
    const { phrase, at } = promised;
    const place = spot(at, phrase);
    if (registers.targets.value.some((target) => quotes(target, article, phrase))) continue;
    const same = registers.targets.value.find(
      (target) =>
        target.policy === policy && target.value === promised.value && target.due === promised.byYear,
    );
    if (same && promised.value !== null) {
      advice.push(`${place} is ${same.id}: add { article: ${article}, quote: ${phrase} } to its evidence.`);
      continue;
    }
    const entry = targetEntry(drafting, policy, promised);
    notes.set(entry, [
      promised.value === null ? `${place} (no number: keep it if it is worth a page)` : place,
    ]);
    value.push(entry);
  }
  if (value.length + advice.length === 0) return null;
  const without = told.map(({ at, phrase, byYear }) => `Without a number, by ${byYear}: ${spot(at, phrase)}`);
  return { path: 'data/registers/targets.yaml', advice: [...advice, ...without], value, notes };
}
