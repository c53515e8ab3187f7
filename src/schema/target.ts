import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';

const shape = {
  id: Identifier,
  policy: Identifier,
  provision: z.string().nullable().describe('The provision it stands in, where one does.'),
  name: Bilingual.describe('What is promised, as a headline.'),
  value: z.number().nullable().describe('Null for a promise without a number.'),
  max: z.number().nullable(),
  measure: Bilingual.nullable(),
  what: Bilingual.describe('The thing counted.'),
  qualifier: z.enum(['exact', 'at-least', 'about']),
  due: z
    .int()
    .min(2000)
    .max(2100)
    .nullable()
    .describe('Last year of the promise; the end of that year is meant.'),
  note: Bilingual.nullable().describe('The catch.'),
  outcome: Identifier.nullable().describe('The series that measures it.'),
  searched: Bilingual.nullable().describe('What was looked for and not found, where no series measures it.'),
};

/** A promise with a number or a date, as the register gives it. */
export const TargetEntry = z.strictObject({ ...shape, evidence: z.array(Source).min(1) });
export type TargetEntry = z.infer<typeof TargetEntry>;

/** What became of a promise. */
export const TargetStatus = z.enum([
  'met',
  'missed',
  'open',
  'due-no-result',
  'not-countable',
  'numbered-no-date',
]);
export type TargetStatus = z.infer<typeof TargetStatus>;

/** The two values of a series between which a target was passed. */
export const Crossing = z.strictObject({
  after: z.string().describe('Date of the last value below.'),
  by: z.string().describe('Date of the first value at or above.'),
});

/** A promise in the ledger, with what became of it. */
export const Target = z.strictObject({
  ...shape,
  evidence: z.array(Identifier).min(1),
  status: TargetStatus,
  crossing: Crossing.nullable(),
});
export type Target = z.infer<typeof Target>;
