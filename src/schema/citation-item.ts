import { z } from 'zod';
import { Identifier } from './identifier.ts';

/** A corporate author: a body’s name, never split into first and last. */
export const CorporateAuthor = z.strictObject({ literal: z.string().trim().min(1) });
export type CorporateAuthor = z.infer<typeof CorporateAuthor>;

/** A date as CSL has it: year, month, day, as many as are known. */
export const CitationDate = z.strictObject({
  'date-parts': z.tuple([z.array(z.int().positive()).min(1).max(3)]),
});
export type CitationDate = z.infer<typeof CitationDate>;

/**
 * What is cited, as CSL-JSON (the item format of the Citation Style Language 1.0.2): the fields this site fills.
 */
export const CitationItem = z.strictObject({
  id: Identifier,
  type: z.enum(['report', 'webpage', 'dataset', 'graphic']),
  title: z.string().trim().min(1),
  author: z.array(CorporateAuthor),
  issued: CitationDate.optional(),
  accessed: CitationDate.optional(),
  number: z.string().min(1).optional(),
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  version: z.string().min(1).optional(),
  URL: z.url().optional(),
  /** Where a copy is kept that never changes, in words: files carry it, styles leave it out. */
  note: z.string().min(1).optional(),
  language: z.enum(['en-GB', 'zh-CN']),
});
export type CitationItem = z.infer<typeof CitationItem>;
