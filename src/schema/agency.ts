import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';

const shape = {
  id: Identifier,
  name: Bilingual.describe('Full official name.'),
  short: Bilingual.describe('As it is usually printed: 发展改革委, and the English acronym or short name.'),
  aliases: z.array(z.string()).describe('Every other Chinese name it is printed under.'),
  kind: z.enum([
    'ministry',
    'commission',
    'bank',
    'administration',
    'office',
    'federation',
    'academy',
    'state-council',
    'department',
    'government',
  ]),
};

/** A body as the register gives it. */
export const AgencyEntry = z.strictObject({
  ...shape,
  history: z.array(z.strictObject({ date: PartialDate, text: Bilingual, evidence: z.array(Source).min(1) })),
});
export type AgencyEntry = z.infer<typeof AgencyEntry>;

/** A body in the ledger, with what it signs and what it is charged with. */
export const Agency = z.strictObject({
  ...shape,
  history: z.array(
    z.strictObject({ date: PartialDate, text: Bilingual, evidence: z.array(Identifier).min(1) }),
  ),
  signed: z.array(Identifier).describe('Policies it signed, by date.'),
  charged: z
    .array(z.strictObject({ provision: z.string(), lead: z.boolean() }))
    .describe('Provisions it is charged with, in order.'),
});
export type Agency = z.infer<typeof Agency>;
