import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { told } from './told.ts';
import { Version } from './version.ts';

/** Which state of the data this is; dates on pages come from here, never from the clock. */
export const Edition = z.strictObject({
  version: Version.meta(told('Number of the edition.', '版本号。')),
  date: z.iso
    .date()
    .meta(
      told(
        'The day the data stand for: “today” in pictures and statuses.',
        '数据截止日，即图表与状态中的“今天”。',
      ),
    ),
  changes: z
    .array(
      z.strictObject({
        version: Version.meta(told('Number of the edition.', '版本号。')),
        date: z.iso.date().meta(told('The day of the edition.', '版本日期。')),
        text: Bilingual.meta(told('What is new in it.', '更新内容。')),
      }),
    )
    .meta(told('What each edition changed, the newest first.', '各版本的更新内容，新者在前。')),
});
export type Edition = z.infer<typeof Edition>;
