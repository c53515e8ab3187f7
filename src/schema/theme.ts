import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

/** A matter that provisions of several policies deal with: standards, finance, land … */
export const Theme = z.strictObject({
  id: Identifier,
  name: BilingualTitle.meta(told('Its name.', '名称。')),
  definition: Bilingual.meta(told('What it is.', '释义。')),
});
export type Theme = z.infer<typeof Theme>;
