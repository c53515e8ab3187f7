import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

/** A task, item or chain of a policy, as the register gives it. What the outline of a reading holds is not typed again. */
export const ProvisionEntry = z.strictObject({
  label: z.string().describe('As printed, such as （十二）; or the name of the chain or action.'),
  group: Bilingual.nullable().describe(
    'The kind it belongs to where the source numbers no parts: tasks, actions, safeguards, chains.',
  ),
  heading: BilingualTitle.describe(
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
    .meta(told('Permanent key: policy, slash, place in it.', '永久编号：文件、斜线、位置。')),
  policy: Identifier.meta(told('The document it stands in.', '所在文件。', 'policies')),
  label: z.string().meta(told('Its number or name as printed.', '原文序号或名称。')),
  depth: z
    .int()
    .positive()
    .meta(told('How deep it stands in the outline; the outermost level is 1.', '层级；最外层为1。')),
  parent: z
    .string()
    .nullable()
    .meta(told('The part it stands in.', '所在部分。', 'provisions')),
  group: Bilingual.nullable().meta(
    told('The kind it belongs to where the source numbers no parts.', '来源未分部分时所属的类别。'),
  ),
  heading: BilingualTitle.meta(
    told('Heading as printed, and our English rendering.', '标题原文，及本站英译。'),
  ),
  told: z
    .enum(['described', 'named-only'])
    .meta(told('Whether the source says more than its name.', '来源是有说明，还是仅列名称。')),
  summary: Bilingual.nullable().meta(
    told(
      'In our own words; null where the source names it and says no more.',
      '概要，由本站撰写；来源仅列名称者为空。',
    ),
  ),
  themes: z.array(Identifier).meta(told('The matters it deals with.', '所涉主题。', 'themes')),
  agencies: z
    .array(
      z.strictObject({
        agency: Identifier.meta(told('The body.', '机构。', 'agencies')),
        printed: z.string().meta(told('Its name as printed.', '原文所用名称。')),
        lead: z.boolean().meta(told('Whether it leads.', '是否牵头。')),
      }),
    )
    .meta(told('The bodies charged with an item, in the order printed.', '承担该条目的机构，按原文次序。')),
  unnamed: z
    .array(z.string())
    .meta(
      told(
        'Bodies charged without a name, as printed: 等部门, 相关部门.',
        '未具名的承担机构，照录原文，如等部门、相关部门。',
      ),
    ),
  evidence: z
    .array(Identifier)
    .min(1)
    .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
});
export type Provision = z.infer<typeof Provision>;
