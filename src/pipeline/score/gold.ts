import { z } from 'zod';
import { Locator } from '../../schema/locator.ts';

const at = Locator.nullable();

/** One article as a careful person read it. Notes and other particulars of the file are not looked at. */
export const GoldArticle = z.object({
  file: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  acceptPublished: z.array(z.string()).default([]),
  documents: z.array(z.object({ title: z.string(), number: z.string().nullable(), role: z.string(), at })),
  issuers: z.object({ stated: z.number().nullable(), named: z.array(z.string()) }),
  dates: z.array(
    z.object({ date: z.string(), kind: z.string(), at, acceptKind: z.array(z.string()).default([]) }),
  ),
  figures: z.array(
    z.object({
      value: z.number().nullable(),
      max: z.number().nullable(),
      measure: z.string().nullable(),
      what: z.string(),
      class: z.string(),
      byYear: z.number().nullable(),
      phrase: z.string(),
      at,
      repeat: z.boolean().default(false).describe('Said before in the same article.'),
    }),
  ),
  goals: z.array(z.object({ phrase: z.string(), byYear: z.number().nullable(), at })),
  outline: z.array(
    z.object({
      label: z.string(),
      heading: z.string(),
      agencies: z.array(z.object({ name: z.string(), lead: z.boolean() })),
    }),
  ),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

/** A file of gold readings: what readings are measured against. */
export const Gold = z.object({ articles: z.record(z.string(), GoldArticle) });
export type Gold = z.infer<typeof Gold>;
