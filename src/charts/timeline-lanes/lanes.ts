import { ascending } from 'd3-array';
import type { Event } from '../../schema/event.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Strand } from '../../schema/strand.ts';
import { moment, yearStart } from '../drawing/moment.ts';

/** A document as a line in time. */
export interface PolicyLine {
  policy: Policy;
  from: Date;
  /** Where the line ends; equal to `from` where neither an end nor a later trace was found. */
  to: Date;
  /** Whether the end is only the last trace that was seen. */
  open: boolean;
  /** Its dated steps, in order. */
  events: readonly Event[];
}

/** Everything that is drawn for one strand. */
export interface Lane {
  strand: Strand;
  lines: readonly PolicyLine[];
  /** Steps that belong to no document of this strand. */
  loose: readonly Event[];
}

/** The lanes of the timeline: first the strand whose first step is the earliest, equals as in the ledger. */
export function lanesOf({ strands, policies, events }: Ledger): Lane[] {
  const lanes = strands.map((strand) => {
    const mine = events.filter((event) => event.strand === strand.id);
    const lines = policies
      .filter((policy) => policy.strand === strand.id)
      .flatMap((policy) => lineOf(policy, mine));
    const told = new Set(lines.flatMap((line) => line.events));
    return {
      strand,
      lines: lines.sort((one, other) => ascending(one.from, other.from)),
      loose: mine.filter((event) => !told.has(event)),
    };
  });
  const first = ({ strand }: Lane) => events.find((event) => event.strand === strand.id)?.date ?? '';
  return lanes
    .filter(({ lines, loose }) => lines.length + loose.length > 0)
    .sort((one, other) => ascending(first(one), first(other)));
}

function lineOf(policy: Policy, events: readonly Event[]): PolicyLine[] {
  const mine = events.filter((event) => event.policy === policy.id);
  const began = policy.signed?.date ?? policy.published?.date ?? mine[0]?.date;
  if (began === undefined) return [];
  const from = moment(began);
  const { year, lastSeen } = policy.horizon;
  const end = year === null ? (lastSeen === null ? from : moment(lastSeen)) : yearStart(year + 1);
  return [{ policy, from, to: end, open: year === null, events: mine }];
}
