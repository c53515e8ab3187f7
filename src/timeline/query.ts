import { isoDay, readIsoDay } from './calendar-day.ts';
import { everything, type Filter } from './filter.ts';
import { isWhole, within, type View } from './view.ts';

/** What the address of the timeline holds: the filter, and the entry that is chosen. */
export interface State extends Filter {
  event: string | null;
}

/** The values there are; whatever else stands in an address is set aside. */
export interface Vocabulary {
  strands: readonly string[];
  kinds: readonly string[];
  bodies: readonly string[];
  statuses: readonly string[];
  dates: readonly string[];
  events: readonly string[];
  bounds: View;
}

/** A value that was set aside, cut to be shown. */
export interface Ignored {
  key: string;
  value: string;
}

/** The longest text that is looked for, in UTF-16 units. */
export const LONGEST_TEXT = 100;
const LONGEST_SHOWN = 40;

/** The state in the search part of an address, and what of it was not understood. Never throws. */
export function readQuery(search: string, vocabulary: Vocabulary): { state: State; ignored: Ignored[] } {
  const query = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const setAside = (key: string, value: string) => {
    ignored.push({ key, value: cut(value, LONGEST_SHOWN) });
  };
  const several = (key: string, known: readonly string[]) => {
    const asked = new Set(query.getAll(key).flatMap((value) => value.split(',').filter(Boolean)));
    for (const value of asked) if (!known.includes(value)) setAside(key, value);
    return known.filter((value) => asked.has(value));
  };
  const single = (key: string, known: readonly string[]) => {
    const value = query.get(key);
    if (value === null || value === '') return null;
    if (known.includes(value)) return value;
    setAside(key, value);
    return null;
  };
  const day = (key: string) => {
    const value = query.get(key);
    const number = value === null ? null : readIsoDay(value);
    if (value !== null && number === null) setAside(key, value);
    return number;
  };
  const state = {
    strands: several('strand', vocabulary.strands),
    kinds: several('kind', vocabulary.kinds),
    body: single('body', vocabulary.bodies),
    status: single('status', vocabulary.statuses),
    dates: single('dates', vocabulary.dates),
    text: cut((query.get('text') ?? '').trim(), LONGEST_TEXT).trim(),
    view: viewBetween(day('from'), day('to'), vocabulary.bounds),
    event: single('event', vocabulary.events),
  };
  return { state, ignored };
}

/** The search part of the address that holds a state, from `?`; empty for the state that asks for nothing. */
export function writeQuery({ strands, kinds, body, status, dates, text, view, event }: State): string {
  const parameters: [string, string][] = [
    ['strand', strands.join(',')],
    ['kind', kinds.join(',')],
    ['body', body ?? ''],
    ['status', status ?? ''],
    ['dates', dates ?? ''],
    ['text', text.trim()],
    ['from', view === null ? '' : isoDay(Math.round(view.from))],
    ['to', view === null ? '' : isoDay(Math.round(view.to) - 1)],
    ['event', event ?? ''],
  ];
  const query = new URLSearchParams(parameters.filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query.replaceAll('%2C', ',')}`;
}

/** The state that asks for nothing and has nothing chosen. */
export const nothingAsked: State = { ...everything, event: null };

/** The view between two days, both shown; null for the whole period, which one missing day leaves open on its side. */
function viewBetween(first: number | null, last: number | null, bounds: View): View | null {
  if (first === null && last === null) return null;
  const from = Math.max(first ?? bounds.from, bounds.from);
  const to = Math.min(last === null ? bounds.to : last + 1, bounds.to);
  if (from >= to) return null;
  const view = within({ from, to }, bounds);
  return isWhole(view, bounds) ? null : view;
}

/** Text cut at a length, never through a surrogate pair. */
function cut(text: string, longest: number): string {
  const head = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}
