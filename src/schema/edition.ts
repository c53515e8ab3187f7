import { z } from 'zod';

/** Which state of the data this is; dates on pages come from here, never from the clock. */
export const Edition = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.iso.date().describe('The day the data stand for: “today” in pictures and statuses.'),
});
export type Edition = z.infer<typeof Edition>;
