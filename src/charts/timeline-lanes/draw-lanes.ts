import type { Drawing } from '../drawing/drawing.ts';
import { max, min } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { timelineWords } from '../../i18n/chart-words/timeline-lanes.ts';
import { formatDate } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { EventKind, type Event } from '../../schema/event.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { coordinate, element, escapeText } from '../drawing/element.ts';
import { moment, yearOf, yearsBetween, yearStart } from '../drawing/moment.ts';
import { picture } from '../drawing/picture.ts';
import { wrapText } from '../drawing/wrap.ts';
import { annotations, passings } from './annotations.ts';
import { lanesOf } from './lanes.ts';
import { legend } from './legend.ts';
import { brackets, markShapes } from './marks.ts';
import { placeLane, type PlacedLane, type PlacedLine, type PlacedMark } from './tracks.ts';

const SIZE = 12;
const HEAD = 24;
const NAMES = 132;
const NAMES_BESIDE_FROM = 600;
const NAME_LINE = 15;
const PADDING = 10;
const FOOT = 8;

const text = (
  x: number,
  y: number,
  anchor: string | undefined,
  className: string,
  said: string,
  size = SIZE,
) => element('text', { class: className, x, y, 'font-size': size, 'text-anchor': anchor }, escapeText(said));

/** Draws every dated step of the ledger in the lane of its strand; each mark is a link to its page. */
export function drawLanes(ledger: Ledger, drawing: Drawing): string {
  const { context, width, id, title, alternative } = drawing;
  const { locale } = context;
  const beside = width >= NAMES_BESIDE_FROM;
  const [first, last] = yearsOf(ledger);
  const right = width - 2;
  const x = scaleUtc([yearStart(first), yearStart(last + 1)], [beside ? NAMES : 6, right]);
  const lanes = lanesOf(ledger).map((lane) =>
    placeLane(lane, {
      x: (date) => x(date),
      serial: (serial) => timelineWords[locale].serial(serial),
      size: SIZE,
      right,
    }),
  );
  const told = beside ? passings(ledger) : [];
  let y = HEAD;
  const drawn = lanes.map((lane) => {
    const top = y;
    const name = wrapText(lane.lane.strand.name[locale], beside ? NAMES - 14 : width, SIZE + 1, 'semibold');
    const above = beside ? 0 : name.length * NAME_LINE + 4;
    y += above + Math.max(lane.height, beside ? name.length * NAME_LINE : 0) + 2 * PADDING;
    return laneMarkup(lane, { top, above, name, width, context, told });
  });
  const key = legend(
    EventKind.options.filter((kind) => ledger.events.some((event) => event.kind === kind)),
    locale,
    width,
    y + FOOT + 8,
    SIZE,
  );
  return picture(
    {
      id,
      name: 'lanes',
      width,
      height: y + FOOT + 8 + key.height + 2,
      title,
      description: alternative,
      links: true,
    },
    years(ledger, x, [first, last], y),
    ...drawn,
    element('line', { class: 'axis', x1: 0, x2: width, y1: y, y2: y }),
    today(x(moment(ledger.edition.date)), y, locale),
    key.markup,
  );
}

/** First and last year that the drawing holds. */
export function yearsOf({ events, policies, edition }: Ledger): [number, number] {
  const all = [
    yearOf(edition.date),
    ...events.flatMap(({ date, after }) => [date, after ?? date].map(yearOf)),
    ...policies.flatMap(({ horizon }) => horizon.year ?? []),
  ];
  return [min(all) ?? 0, max(all) ?? 0];
}

/** Year numbers over their columns, those in which something falls due strong, and the lines between them. */
function years(
  ledger: Ledger,
  x: (date: Date) => number,
  [first, last]: [number, number],
  bottom: number,
): string {
  const due = new Set(ledger.events.filter(({ kind }) => kind === 'due').map(({ date }) => yearOf(date)));
  const wide = x(yearStart(first + 1)) - x(yearStart(first));
  const numeral = textWidth('2000', SIZE, 'semibold');
  const every = Math.ceil((numeral + 4) / wide);
  // Where a column is narrower than its number, that of the last year would reach over the edge.
  const furthest = x(yearStart(last + 1)) - numeral / 2;
  return yearsBetween(first, last)
    .map((year) => {
      const at = x(yearStart(year));
      const label = (last - year) % every === 0;
      return (
        element('line', { class: 'grid', x1: at, x2: at, y1: HEAD - (label ? 4 : 0), y2: bottom }) +
        (label
          ? text(
              Math.min(x(moment(String(year))), furthest),
              14,
              'middle',
              due.has(year) ? 'strong' : 'tick',
              String(year),
            )
          : '')
      );
    })
    .join('');
}

interface LanePlace {
  top: number;
  above: number;
  name: readonly string[];
  width: number;
  context: ChartContext;
  /** The steps whose titles are printed. */
  told: readonly Event[];
}

function laneMarkup(placed: PlacedLane, { top, above, name, width, context, told }: LanePlace): string {
  const { lane, lines, marks, height } = placed;
  const frame = { left: NAMES, right: width, top: 0, bottom: height + PADDING - 2 };
  return element(
    'g',
    { class: `lane strand-${lane.strand.colour}`, 'data-strand': lane.strand.id },
    element('line', { class: 'axis faint', x1: 0, x2: width, y1: top, y2: top }),
    ...name.map((line, index) =>
      text(0, top + PADDING + 10 + index * NAME_LINE, undefined, 'name', line, SIZE + 1),
    ),
    element(
      'g',
      { transform: `translate(0 ${top + PADDING + above})` },
      ...lines.map((line) => lineMarkup(line, context)),
      ...annotations(placed, told, context.locale, SIZE, frame).map((label) =>
        text(label.x, label.y, label.anchor, 'strong', label.words),
      ),
      ...marks.filter(({ event }) => event.kind !== 'due').map((mark) => markMarkup(mark, context)),
      ...marks.filter(({ event }) => event.kind === 'due').map((mark) => markMarkup(mark, context)),
    ),
  );
}

function lineMarkup({ line, from, to, y, label }: PlacedLine, { named }: ChartContext): string {
  const drawn =
    (line.open
      ? element('line', { class: 'term open', x1: from, x2: to, y1: y, y2: y })
      : element('rect', { class: 'wash', x: from, y: y - 6, width: Math.max(0, to - from), height: 12 }) +
        element('line', { class: 'term', x1: from, x2: to, y1: y, y2: y })) +
    text(label.x, label.y, label.anchor, 'number', label.words);
  return named ? element('g', { 'data-document': line.policy.id }, drawn) : drawn;
}

function markMarkup({ event, x, y, left, right, bracketed }: PlacedMark, context: ChartContext): string {
  const { locale } = context;
  const when = event.after
    ? word(locale, 'when.between', {
        after: formatDate(event.after, locale),
        date: formatDate(event.date, locale),
      })
    : formatDate(event.date, locale);
  const title = `${event.title[locale]} · ${when}`;
  return element(
    'a',
    {
      href: context.address(`/timeline/${event.id}/`),
      transform: `translate(${coordinate(x)} ${coordinate(y)})`,
    },
    element('title', {}, escapeText(title)),
    element('rect', {
      class: 'target',
      x: Math.min(left - x, -8),
      y: -9,
      width: Math.max(16, right - left),
      height: 18,
    }),
    bracketed ? brackets(left - x, right - x, 0) : '',
    markShapes[event.kind](0, 0),
  );
}

function today(x: number, bottom: number, locale: Locale): string {
  return (
    element('line', { class: 'today', x1: x, x2: x, y1: HEAD, y2: bottom + FOOT }) +
    text(x + 5, bottom + FOOT + 4, undefined, 'quiet', word(locale, 'today'))
  );
}
