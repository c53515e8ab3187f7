import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';

const outcome = <E extends z.ZodType>(evidence: E) => ({
  id: Identifier,
  name: Bilingual,
  counts: Bilingual.describe('What exactly is counted.'),
  measure: Bilingual.describe('The unit: firms, 家.'),
  caveat: Bilingual.describe('The catch.'),
  points: z
    .array(
      z.strictObject({
        date: PartialDate,
        bound: z.enum(['on', 'by']).describe('Whether the value is of that date or was reached by it.'),
        value: z.number(),
        qualifier: z.enum(['exact', 'more-than', 'nearly', 'rounded']),
        what: Bilingual.describe('What it is: after batch 3, minister’s address …'),
        level: z.boolean().describe('Part of the level series; false for a value shown beside it.'),
        evidence: z.array(evidence).min(1),
      }),
    )
    .min(1),
});

/** A series of results, as the register gives it. */
export const OutcomeEntry = z.strictObject(outcome(Source));
export type OutcomeEntry = z.infer<typeof OutcomeEntry>;

/** A series of results in the ledger. */
export const Outcome = z.strictObject(outcome(Identifier));
export type Outcome = z.infer<typeof Outcome>;
