import { z } from 'zod';
import { Bilingual, BilingualLabel, BilingualTitle } from './bilingual.ts';
import { Confidence, Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';
import { told } from './told.ts';
import { WebAddress } from './web-address.ts';

const datedFact = <E extends z.ZodType>(evidence: E) =>
  z.strictObject({
    date: PartialDate,
    confidence: Confidence,
    note: Bilingual.optional().meta(told('The catch.', '需注意之处。')),
    evidence: z
      .array(evidence)
      .min(1)
      .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
  });

const policy = <E extends z.ZodType>(evidence: E) => ({
  id: Identifier,
  number: z
    .string()
    .nullable()
    .meta(told('Document number as printed: 发改产业〔2021〕372号.', '文号原文，如发改产业〔2021〕372号。')),
  serial: z.string().nullable().meta(told('The number people use: 372.', '通称的号数，如372。')),
  title: BilingualTitle.meta(told('Full title.', '标题全称。')),
  titleNote: z
    .enum(['official', 'usual', 'ours'])
    .meta(told('Whose the English title is.', '英文标题的来历：官方、通行或本站所译。')),
  short: BilingualLabel.meta(told('Short name for labels.', '图表用的简称。')),
  strand: Identifier.meta(told('The strand it belongs to.', '所属脉络。', 'strands')),
  core: z.boolean().meta(told('One of the documents of the four strands.', '是否为四条脉络的主要文件。')),
  signed: datedFact(evidence).nullable().meta(told('When it was signed.', '成文日期。')),
  published: datedFact(evidence).nullable().meta(told('When it was made public.', '公布日期。')),
  horizon: z
    .strictObject({
      year: z
        .int()
        .min(2000)
        .max(2100)
        .nullable()
        .meta(
          told(
            'Last year of its term or goals; null where none was found.',
            '实施期限或目标的最后一年；未查到则为空。',
          ),
        ),
      lastSeen: PartialDate.nullable().meta(
        told(
          'Last time another document was seen to rest on it, where no end was found.',
          '未查到期限时，最后一次见到其他文件以其为依据的时间。',
        ),
      ),
      note: Bilingual.nullable().meta(told('The catch.', '需注意之处。')),
      evidence: z.array(evidence).meta(told('What it rests on.', '所依据的证据。', 'evidence')),
    })
    .meta(told('How far it reaches.', '实施期限。')),
  issuers: z
    .strictObject({
      count: z.int().positive().nullable().meta(told('How many bodies signed.', '署名机构数。')),
      agencies: z
        .array(Identifier)
        .meta(
          told(
            'Those that are known by name, in the order of the document.',
            '已知名称的署名机构，按文件次序。',
            'agencies',
          ),
        ),
      note: Bilingual.nullable().meta(told('The catch.', '需注意之处。')),
      evidence: z.array(evidence).meta(told('What it rests on.', '所依据的证据。', 'evidence')),
    })
    .meta(told('Who signed it.', '署名机构。')),
  numberEvidence: z
    .array(evidence)
    .meta(told('What the document number rests on.', '文号所依据的证据。', 'evidence')),
  follows: z
    .array(Identifier)
    .meta(told('Predecessors in its strand.', '同一脉络中的前一文件。', 'policies')),
  restsOn: z
    .array(Identifier)
    .meta(told('Other documents it carries out or cites.', '所落实或引用的其他文件。', 'policies')),
  address: WebAddress.nullable().meta(
    told('The official text, or null where none is known.', '官方文本地址；未知则为空。'),
  ),
  addressNote: Bilingual.nullable().meta(
    told('What the address is, or why there is none.', '地址说明，或缺地址的原因。'),
  ),
  summary: Bilingual.meta(told('What it is, in our own words.', '文件概要，由本站撰写。')),
});

/** A policy document as the register gives it. */
export const PolicyEntry = z.strictObject(policy(Source));
export type PolicyEntry = z.infer<typeof PolicyEntry>;

/** A policy document in the ledger. */
export const Policy = z.strictObject({
  ...policy(Identifier),
  followedBy: z
    .array(Identifier)
    .meta(told('Successors in its strand.', '同一脉络中的后续文件。', 'policies')),
  articles: z
    .array(Identifier)
    .meta(told('Source articles that tell of it.', '提及该文件的来源文章。', 'articles')),
  daysToPublication: z
    .int()
    .nullable()
    .meta(
      told(
        'Days from signing to publication, where both days are known.',
        '成文至公布的天数（两个日期均已知时）。',
      ),
    ),
});
export type Policy = z.infer<typeof Policy>;
