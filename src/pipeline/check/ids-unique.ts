import { VFile } from 'vfile';
import type { Ledger } from '../../schema/ledger.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Kinds whose entries have an address of their own. */
const kinds = [
  'strands',
  'themes',
  'policies',
  'provisions',
  'agencies',
  'targets',
  'outcomes',
  'events',
  'articles',
  'references',
  'claims',
  'chapters',
  'findings',
  'terms',
  'corrections',
] as const satisfies (keyof Ledger)[];

/**
 * An id is an address: two entries of one kind may not share it, not even across files or between what is typed and
 * what is derived. Inside one register the reader has said so already, at the line.
 */
export const idsUnique: Rule = ({ ledger }) =>
  kinds.flatMap((kind): Problem[] => {
    const seen = new Set<string>();
    const twice = ledger[kind].filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ id }) => id);
    return twice.map((id) => ({
      file: new VFile({ path: `data/ledger/${kind}.json` }),
      place: null,
      rule: 'ids-unique',
      reason: `unexpected second “${id}” among ${kind}, expected every id once; rename the entry of the register that is typed`,
    }));
  });
