import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';
import { told } from './told.ts';

/** What kind of thing happened. */
export const EventKind = z.enum(['signed', 'published', 'in-force', 'due', 'milestone', 'context']);
export type EventKind = z.infer<typeof EventKind>;

const event = <E extends z.ZodType>(evidence: E) => ({
  id: Identifier,
  date: PartialDate.meta(
    told(
      'When; the last day possible where only an interval is known.',
      '时间；只知区间时为最晚可能的日期。',
    ),
  ),
  after: PartialDate.nullable().meta(
    told('Where it happened between two dates: the first.', '发生在两个日期之间时的前一日期。'),
  ),
  kind: EventKind.meta(told('What kind of thing happened.', '事件类别。')),
  strand: Identifier.meta(told('The strand it belongs to.', '所属脉络。', 'strands')),
  title: BilingualTitle.meta(told('What happened, as a headline.', '事件标题。')),
  summary: Bilingual.meta(told('What happened, in our own words.', '事件说明，由本站撰写。')),
  policy: Identifier.nullable().meta(told('The document it concerns.', '所涉文件。', 'policies')),
  targets: z.array(Identifier).meta(told('The promises it concerns.', '所涉目标。', 'targets')),
  agencies: z.array(Identifier).meta(told('The bodies it concerns.', '所涉机构。', 'agencies')),
  evidence: z
    .array(evidence)
    .min(1)
    .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
});

/** A milestone or context event, as the register gives it. Signing, publication and deadlines are derived from policies and targets. */
export const EventEntry = z.strictObject(event(Source));
export type EventEntry = z.infer<typeof EventEntry>;

/** A dated entry of the timeline in the ledger. */
export const Event = z.strictObject(event(Identifier));
export type Event = z.infer<typeof Event>;
