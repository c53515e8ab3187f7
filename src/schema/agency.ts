import { z } from 'zod';
import { Bilingual, BilingualLabel, BilingualTitle } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';
import { told } from './told.ts';

const shape = {
  id: Identifier,
  name: BilingualTitle.meta(told('Full official name.', '正式全称。')),
  short: BilingualLabel.meta(
    told(
      'As it is usually printed: 发展改革委, and the English acronym or short name.',
      '通常的简称，如发展改革委；英文为缩写或简称。',
    ),
  ),
  aliases: z
    .array(z.string())
    .meta(told('Every other Chinese name it is printed under.', '其他见诸文本的中文名称。')),
  kind: z
    .enum([
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
    ])
    .meta(told('What sort of body it is.', '机构类别。')),
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
  history: z
    .array(
      z.strictObject({
        date: PartialDate.meta(told('When it changed.', '变动时间。')),
        text: Bilingual.meta(told('What changed.', '变动内容。')),
        evidence: z
          .array(Identifier)
          .min(1)
          .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
      }),
    )
    .meta(told('How a body came to be what it is, or what became of it.', '机构沿革。')),
  signed: z
    .array(Identifier)
    .meta(told('Policies it signed, by date.', '其署名的文件，按日期排列。', 'policies')),
  charged: z
    .array(
      z.strictObject({
        provision: z.string().meta(told('The item it is charged with.', '所承担的条目。', 'provisions')),
        lead: z.boolean().meta(told('Whether it leads.', '是否牵头。')),
      }),
    )
    .meta(told('What each body is charged with, in order.', '各机构承担的条目，按文件次序。')),
});
export type Agency = z.infer<typeof Agency>;
