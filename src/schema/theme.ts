import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** A matter that provisions of several policies deal with: standards, finance, land … */
export const Theme = z.strictObject({ id: Identifier, name: Bilingual, definition: Bilingual });
export type Theme = z.infer<typeof Theme>;
