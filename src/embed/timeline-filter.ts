import type { ChartContext } from '../charts/chart.ts';
import { yearsOf } from '../charts/timeline-lanes/draw-lanes.ts';
import { formatNumber } from '../i18n/format.ts';
import { embedWords } from '../i18n/page-words/embed.ts';
import type { Event } from '../schema/event.ts';
import type { Ledger } from '../schema/ledger.ts';
import { entryFacts } from '../site/entry-facts.ts';
import { escapeHtml } from '../site/inline.ts';

/** Between the values of one fact; no value holds it. */
const BAR = '|';

/**
 * The line of the embedded timeline that says that steps are left out and leads to all of them; hidden until some are. It
 * carries what `filter-frame.ts` must know of each row of the table and cannot see there: one attribute a fact, the rows in
 * order, since a frame has no room to say it row by row.
 */
export function timelineFilter(ledger: Ledger, context: ChartContext): string {
  const { locale } = context;
  const words = embedWords[locale];
  const [first, last] = yearsOf(ledger);
  const factsOf = entryFacts(ledger);
  const column = (of: (event: Event) => string | null | undefined) =>
    ledger.events.map((event) => of(event) ?? '').join(BAR);
  const facts = {
    first,
    last,
    kind: column(({ kind }) => kind),
    date: column(({ date }) => date),
    after: column(({ after }) => after),
    bodies: column(({ agencies }) => agencies.join(' ')),
    status: column((event) => factsOf(event, locale)['data-status']),
    document: column(({ policy }) => policy),
  };
  const attributes = Object.entries(facts).map(([name, value]) => ` data-${name}="${value}"`);
  const said = escapeHtml(words.leftOut(formatNumber(ledger.events.length, locale)));
  const link = `<a href="${escapeHtml(context.address('/timeline/'))}">${escapeHtml(words.whole)}</a>`;
  return `<p class="left-out"${attributes.join('')} hidden><span>${said}</span> ${link}</p>`;
}
