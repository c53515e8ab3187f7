import type { Entry } from './entry.ts';
import { extentOf } from './extent.ts';
import { fold } from './fold.ts';
import { shows, type View } from './view.ts';

/** What a reader asks for; an empty list, an empty text and null ask for nothing in particular. */
export interface Filter {
  strands: readonly string[];
  kinds: readonly string[];
  body: string | null;
  status: string | null;
  /** `signed` or `published`: of a document’s two days, the one to show; null for both. */
  dates: string | null;
  text: string;
  view: View | null;
}

/** The filter that lets everything through. */
export const everything: Filter = {
  strands: [],
  kinds: [],
  body: null,
  status: null,
  dates: null,
  text: '',
  view: null,
};

/** Each part of a filter as a question to an entry. All words of the text must be found in it, in any order. */
const questions: Record<keyof Filter, (filter: Filter) => (entry: Entry) => boolean> = {
  strands:
    ({ strands }) =>
    ({ strand }) =>
      strands.length === 0 || strands.includes(strand),
  kinds:
    ({ kinds }) =>
    ({ kind }) =>
      kinds.length === 0 || kinds.includes(kind),
  body:
    ({ body }) =>
    ({ bodies }) =>
      body === null || bodies.includes(body),
  status:
    ({ status }) =>
    ({ statuses }) =>
      status === null || statuses.includes(status),
  dates:
    ({ dates }) =>
    ({ kind, paired }) =>
      dates === null || !paired || kind === dates,
  text: ({ text }) => {
    const words = fold(text).split(' ');
    return (entry) => words.every((word) => entry.text.includes(word));
  },
  view:
    ({ view }) =>
    (entry) =>
      view === null || shows(view, extentOf(entry)),
};
const parts = Object.keys(questions) as (keyof Filter)[];

/** The entries that a filter lets through, in their order; `without` leaves a part of it unasked. */
export function pass(entries: readonly Entry[], filter: Filter, without?: keyof Filter): Entry[] {
  const asked = parts.filter((part) => part !== without).map((part) => questions[part](filter));
  return entries.filter((entry) => asked.every((lets) => lets(entry)));
}
