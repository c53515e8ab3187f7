import { z } from 'zod';
import { told } from './told.ts';

/** A date no more precise than its source: `2030`, `2030-06` or `2030-06-05`. Sorts as text. */
export const PartialDate = z
  .union(
    [z.string().regex(/^(19|20)\d{2}$/), z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/), z.iso.date()],
    'expected a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
  )
  .meta(
    told(
      'A date as precise as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD.',
      '日期，精确程度以来源为准：年、年月或年月日。',
    ),
  );
export type PartialDate = z.infer<typeof PartialDate>;
