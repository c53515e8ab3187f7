import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Confidence, Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';

const datedFact = <E extends z.ZodType>(evidence: E) =>
  z.strictObject({
    date: PartialDate,
    confidence: Confidence,
    note: Bilingual.optional().describe('The catch.'),
    evidence: z.array(evidence).min(1),
  });

const policy = <E extends z.ZodType>(evidence: E) => ({
  id: Identifier,
  number: z.string().nullable().describe('Document number as printed: 发改产业〔2021〕372号.'),
  serial: z.string().nullable().describe('The number people use: 372.'),
  title: Bilingual,
  titleNote: z.enum(['official', 'usual', 'ours']).describe('Whose the English title is.'),
  short: Bilingual.describe('Short name for labels.'),
  strand: Identifier,
  core: z.boolean().describe('One of the seven documents of the four strands.'),
  signed: datedFact(evidence).nullable(),
  published: datedFact(evidence).nullable(),
  horizon: z.strictObject({
    year: z
      .int()
      .min(2000)
      .max(2100)
      .nullable()
      .describe('Last year of its term or goals; null where none was found.'),
    lastSeen: PartialDate.nullable().describe(
      'Last time another document was seen to rest on it, where no end was found.',
    ),
    note: Bilingual.nullable(),
    evidence: z.array(evidence),
  }),
  issuers: z.strictObject({
    count: z.int().positive().nullable().describe('How many bodies signed.'),
    agencies: z.array(Identifier).describe('Those that are known by name, in the order of the document.'),
    note: Bilingual.nullable(),
    evidence: z.array(evidence),
  }),
  numberEvidence: z.array(evidence).describe('What the document number rests on.'),
  follows: z.array(Identifier).describe('Predecessors in its strand.'),
  restsOn: z.array(Identifier).describe('Other documents it carries out or cites.'),
  address: z.url().nullable().describe('The official text, or null where none is known.'),
  addressNote: Bilingual.nullable().describe('What the address is, or why there is none.'),
  summary: Bilingual,
});

/** A policy document as the register gives it. */
export const PolicyEntry = z.strictObject(policy(Source));
export type PolicyEntry = z.infer<typeof PolicyEntry>;

/** A policy document in the ledger. */
export const Policy = z.strictObject({
  ...policy(Identifier),
  followedBy: z.array(Identifier),
  articles: z.array(Identifier).describe('Source articles that tell of it.'),
  daysToPublication: z
    .int()
    .nullable()
    .describe('Days from signing to publication, where both days are known.'),
});
export type Policy = z.infer<typeof Policy>;
