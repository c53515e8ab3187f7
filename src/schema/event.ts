import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';

/** What kind of thing happened. */
export const EventKind = z.enum(['signed', 'published', 'in-force', 'due', 'milestone', 'context']);
export type EventKind = z.infer<typeof EventKind>;

const event = <E extends z.ZodType>(evidence: E) => ({
  id: Identifier,
  date: PartialDate.describe('When; the last day possible where only an interval is known.'),
  after: PartialDate.nullable().describe('Where it happened between two dates: the first.'),
  kind: EventKind,
  strand: Identifier,
  title: Bilingual,
  summary: Bilingual,
  policy: Identifier.nullable(),
  targets: z.array(Identifier),
  agencies: z.array(Identifier),
  evidence: z.array(evidence).min(1),
});

/** A milestone or context event, as the register gives it. Signing, publication and deadlines are derived from policies and targets. */
export const EventEntry = z.strictObject(event(Source));
export type EventEntry = z.infer<typeof EventEntry>;

/** A dated entry of the timeline in the ledger. */
export const Event = z.strictObject(event(Identifier));
export type Event = z.infer<typeof Event>;
