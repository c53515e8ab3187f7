import { z } from 'zod';

/** What the build of the site spent its time on. */
export const buildPart = z.object({ name: z.string().min(1), seconds: z.number().nonnegative() });
export type BuildPart = z.infer<typeof buildPart>;
