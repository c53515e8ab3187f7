import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';

/** A public page or paper that facts from outside the source articles rest on. */
export const Reference = z.strictObject({
  id: Identifier,
  publisher: Bilingual.describe('Who speaks; the agency where the page is a mirror of it.'),
  about: Bilingual.describe('What the page is.'),
  date: PartialDate.nullable(),
  address: z.url().nullable(),
  linked: z
    .boolean()
    .describe('Whether readers are sent there; false for mirrors that are not safe to link.'),
  kind: z.enum(['official', 'news', 'repost', 'research', 'dataset']),
});
export type Reference = z.infer<typeof Reference>;
