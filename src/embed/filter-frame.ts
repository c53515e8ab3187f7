import { dayNumber } from '../timeline/calendar-day.ts';
import type { Entry } from '../timeline/entry.ts';
import { pass } from '../timeline/filter.ts';
import { fold } from '../timeline/fold.ts';
import { readQuery } from '../timeline/query.ts';
import { documentsWithBoth } from '../timeline/two-days.ts';
import { closeGaps } from './close-gaps.ts';

/*
 * What the embedded timeline does before anything else: shows those steps that its address asks for, in the words that
 * the address of the timeline’s page has for it. Without scripts, and for values that are none, it shows them all. What a
 * step is comes from its row, its mark (whose title is that of the row and its date) and the line that `timeline-filter.ts` writes.
 */

const rows = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
const marks = [...document.querySelectorAll('.lane a')];
const line = document.querySelector<HTMLElement>('.left-out');
const those = (values: readonly string[]) => [...new Set(values.filter(Boolean))];
const idOf = (mark: Element | undefined) => mark?.getAttribute('href')?.split('/').at(-2) ?? '';
const columnOf = (name: string) => (line?.dataset[name] ?? '').split('|');
const [kinds, dates, afters, bodies, statuses, documents] = [
  'kind',
  'date',
  'after',
  'bodies',
  'status',
  'document',
].map(columnOf) as [string[], string[], string[], string[], string[], string[]];

const titled = new Map(marks.map((mark) => [mark.querySelector('title')?.textContent, mark]));
const both = documentsWithBoth(
  rows.map((_, row) => ({ kind: kinds[row] ?? '', document: documents[row] || null })),
);
const entries = rows.map(({ cells }, row): Entry => {
  const [title = '', ...said] = [...cells].map(({ textContent }) => textContent);
  const mark = titled.get(`${title} · ${said[0] ?? ''}`);
  const kind = kinds[row] ?? '';
  const date = dates[row] ?? '';
  const document = documents[row] || null;
  return {
    id: idOf(mark),
    strand: mark?.closest<SVGElement>('.lane')?.dataset['strand'] ?? '',
    kind,
    date,
    after: afters[row] || null,
    title,
    bodies: those((bodies[row] ?? '').split(' ')),
    statuses: those((statuses[row] ?? '').split(' ')),
    document,
    paired: document !== null && both.has(document) && /^(signed|published)$/.test(kind),
    text: fold([title, ...said, date].join(' ')),
  };
});

const [first, last] = [line?.dataset['first'], line?.dataset['last']].map(Number) as [number, number];
const { state } = readQuery(location.search, {
  strands: those(entries.map(({ strand }) => strand)),
  kinds: those(kinds),
  bodies: those(entries.flatMap((entry) => entry.bodies)),
  statuses: those(entries.flatMap((entry) => entry.statuses)),
  dates: ['signed', 'published'],
  events: entries.map(({ id }) => id),
  bounds: { from: dayNumber(first), to: dayNumber(last + 1) },
});
const shown = new Set(pass(entries, state));

if (line && shown.size < entries.length) {
  const ids = new Set([...shown].map(({ id }) => id));
  const lines = new Set([...shown].map((entry) => entry.document));
  const leftOut = new Set(entries.flatMap((entry) => (shown.has(entry) ? [] : [entry.title])));
  for (const [index, entry] of entries.entries()) rows[index]?.toggleAttribute('hidden', !shown.has(entry));
  for (const mark of marks) if (!ids.has(idOf(mark))) mark.remove();
  for (const part of document.querySelectorAll<SVGElement>('.lane [data-document]'))
    if (!lines.has(part.dataset['document'] ?? '')) part.remove();
  for (const label of document.querySelectorAll('.lane text.strong'))
    if (leftOut.has(label.textContent)) label.remove();
  for (const drawing of document.querySelectorAll<SVGSVGElement>('.drawing > svg')) closeGaps(drawing);
  const said = line.querySelector('span');
  if (said) said.textContent = said.textContent.replace('{shown}', String(shown.size));
  line.hidden = false;
}
