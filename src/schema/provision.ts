import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';

/** A task, item or chain of a policy, as the register gives it. What the outline of a reading holds is not typed again. */
export const ProvisionEntry = z.strictObject({
  label: z.string().describe('As printed, such as （十二）; or the name of the chain or action.'),
  group: Bilingual.nullable().describe(
    'The kind it belongs to where the source numbers no parts: tasks, actions, safeguards, chains.',
  ),
  heading: Bilingual.describe(
    'Heading as printed, and our English rendering; with an outline, the Chinese must equal it.',
  ),
  summary: Bilingual.nullable().describe(
    'In our own words; null where the source names it and says no more.',
  ),
  themes: z.array(Identifier),
  unnamed: z
    .array(z.string())
    .optional()
    .describe('Bodies charged without a name, as printed; readings keep names only.'),
  evidence: z.array(Source).describe('Only where no outline holds the item.'),
});
export type ProvisionEntry = z.infer<typeof ProvisionEntry>;

/** All provisions of one policy, in order. */
export const ProvisionRegister = z.strictObject({
  policy: Identifier,
  article: Identifier.nullable().describe('The article whose reading holds the outline, if one does.'),
  provisions: z.array(ProvisionEntry).min(1),
});
export type ProvisionRegister = z.infer<typeof ProvisionRegister>;

/** A provision in the ledger. */
export const Provision = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('Policy, slash, place in it: ndrc-2021-372/12.'),
  policy: Identifier,
  label: z.string(),
  depth: z.int().positive(),
  parent: z.string().nullable().describe('The part it stands in.'),
  group: Bilingual.nullable(),
  heading: Bilingual,
  told: z.enum(['described', 'named-only']).describe('Whether the source says more than its name.'),
  summary: Bilingual.nullable(),
  themes: z.array(Identifier),
  agencies: z.array(z.strictObject({ agency: Identifier, printed: z.string(), lead: z.boolean() })),
  unnamed: z.array(z.string()).describe('Bodies charged without a name, as printed: 等部门, 相关部门.'),
  evidence: z.array(Identifier).min(1),
});
export type Provision = z.infer<typeof Provision>;
