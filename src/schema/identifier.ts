import { z } from 'zod';
import { told } from './told.ts';

/** A permanent key in lower case, words joined by hyphens. Never changed, never used again for another thing. */
export const Identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters and digits joined by hyphens')
  .meta(told('Permanent key; never changed and never reused.', '永久编号，不更改，也不再用于他处。'));
