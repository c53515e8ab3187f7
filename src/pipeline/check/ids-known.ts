import type { Problem } from '../problem.ts';
import { nearest } from '../registers/nearest.ts';
import type { Path, Register } from '../registers/register.ts';
import type { Rule } from './rule.ts';

/** Lists whose entries others name by id. */
type Named =
  | 'strands'
  | 'themes'
  | 'policies'
  | 'agencies'
  | 'articles'
  | 'outcomes'
  | 'targets'
  | 'terms'
  | 'events'
  | 'claims'
  | 'provisions';

/** Where registers name other entries: path patterns, `*` for each entry of a list. */
const references: Record<string, Record<string, Named>> = {
  policies: {
    '*.strand': 'strands',
    '*.issuers.agencies.*': 'agencies',
    '*.follows.*': 'policies',
    '*.restsOn.*': 'policies',
  },
  provisions: { policy: 'policies', 'provisions.*.themes.*': 'themes' },
  targets: { '*.policy': 'policies', '*.provision': 'provisions', '*.outcome': 'outcomes' },
  events: {
    '*.strand': 'strands',
    '*.policy': 'policies',
    '*.targets.*': 'targets',
    '*.agencies.*': 'agencies',
  },
  chapters: { '*.strand': 'strands', '*.policies.*': 'policies', '*.blocks.*.term': 'terms' },
  terms: { '*.related.*': 'terms', '*.policies.*': 'policies' },
  articles: { '*.tells.*': 'policies' },
  corrections: {
    '*.action.article': 'articles',
    '*.concerns.policies.*': 'policies',
    '*.concerns.targets.*': 'targets',
    '*.concerns.events.*': 'events',
    '*.concerns.claims.*': 'claims',
  },
};

/** Every value that a pattern leads to, with its path; null and missing ones are left out. */
function matches(value: unknown, steps: readonly string[], path: Path = []): { path: Path; id: string }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((entry, n) => matches(entry, rest, [...path, n])) : [];
  }
  return matches((value as Record<string, unknown> | null)?.[step], rest, [...path, step]);
}

/** A link to something that does not exist is a dead end for readers: every id that a register names is known. */
export const idsKnown: Rule = ({ registers, ledger }) => {
  const check = ({ file, placeOf, value }: Register<unknown>, patterns: Record<string, Named>): Problem[] =>
    Object.entries(patterns).flatMap(([pattern, kind]) => {
      const known = ledger[kind].map(({ id }) => id);
      return matches(value, pattern.split('.'))
        .filter(({ id }) => !known.includes(id))
        .map(({ path, id }) => {
          const near = nearest(id, known, { tolerance: 0.6 });
          const reason = `unexpected id “${id}”, expected one of ${kind}${near ? `; did you mean “${near}”?` : '; add it there or correct it'}`;
          return { file, place: placeOf(path), rule: 'ids-known', reason };
        });
    });
  return Object.entries(references).flatMap(([key, patterns]) => {
    const named = registers[key as keyof typeof registers] as Register<unknown> | Register<unknown>[];
    return [named].flat().flatMap((register) => check(register, patterns));
  });
};
