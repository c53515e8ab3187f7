import type { Drawing } from '../drawing/drawing.ts';
import { signedThenPublishedWords } from '../../i18n/chart-words/signed-then-published.ts';
import { formatDate, formatDayMonth } from '../../i18n/format.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { coordinate, element } from '../drawing/element.ts';
import { phraseLines } from '../drawing/phrase-lines.ts';
import { picture } from '../drawing/picture.ts';
import { SERIF_SLACK } from '../drawing/serif-slack.ts';
import { words } from '../drawing/words.ts';
import { isSoft, type DaysToPublication, type KnownDay } from './days-reading.ts';

/** Where a drawing puts things, in pixels. */
interface Plan {
  context: ChartContext;
  width: number;
  /** Dates stand under the blocks instead of at their ends. */
  stacked: boolean;
  /** Where the blocks begin, and how wide one is. */
  start: number;
  day: number;
  row: number;
}

const STACKED_BELOW = 600;
const HEAD = 24;
const BLOCK = 13;
const MARK = 5.5;
const BRACKET = 9;
const WEEK = 7;
const SMALL = 12;
const VALUE = 26;
const SERIAL = 17;
const ANNOTATION = 17;

/** Draws the days from signing to publication as rows of blocks on one scale of days. */
export function drawDays(waits: readonly DaysToPublication[], drawing: Drawing): string {
  const { width, id, title, alternative, context } = drawing;
  const plan = planFor(waits, context, width);
  const rows = HEAD + waits.length * plan.row;
  const quote = annotation(waits, plan, rows);
  return picture(
    {
      id,
      name: 'days-between',
      width,
      height: Math.max(rows, quote.bottom),
      title,
      description: alternative,
      links: true,
    },
    scale(waits, plan, rows),
    ...waits.map((wait, index) => rowOf(wait, HEAD + index * plan.row, plan)),
    quote.markup,
  );
}

const most = (waits: readonly DaysToPublication[]) => Math.max(...waits.map(({ days }) => days));

function planFor(waits: readonly DaysToPublication[], context: ChartContext, width: number): Plan {
  const { locale } = context;
  const stacked = width < STACKED_BELOW;
  const said = signedThenPublishedWords[locale];
  const dates = waits.map(({ signed }) => textWidth(dated(signed, context), SMALL, 'regular'));
  const serials = waits.map(
    ({ policy }) => textWidth(said.document(policy.serial), SERIAL, 'serif') * SERIF_SLACK,
  );
  const start = stacked ? BRACKET + 2 : Math.ceil(Math.max(...serials) + Math.max(...dates)) + 44;
  const room = stacked ? BRACKET + 2 : valueWidth(most(waits), context) + 22;
  const day = Math.floor(((width - start - room) / most(waits)) * 10) / 10;
  return { context, width, stacked, start, day, row: stacked ? 88 : 62 };
}

const valueWidth = (days: number, { locale }: ChartContext) =>
  Math.max(
    textWidth(String(days), VALUE, 'serif') +
      5 +
      textWidth(signedThenPublishedWords[locale].days(days), SMALL, 'semibold'),
    textWidth(formatDate('2000-09-30', locale), SMALL, 'regular') + 14,
  );

function dated(day: KnownDay, { locale }: ChartContext): string {
  const date = formatDate(day.date, locale);
  return isSoft(day) ? signedThenPublishedWords[locale].soft(date) : date;
}

/** The later date, without the year that stands beside it already. */
function after(first: KnownDay, last: KnownDay, context: ChartContext): string {
  const { locale } = context;
  const sameYear = first.date.slice(0, 4) === last.date.slice(0, 4);
  if (!sameYear) return dated(last, context);
  const date = formatDayMonth(last.date, locale);
  return isSoft(last) ? signedThenPublishedWords[locale].soft(date) : date;
}

/** A line at the start and at each week, numbered from above; the first is the zero that the blocks stand on. */
function scale(
  waits: readonly DaysToPublication[],
  { start, day, context, width, stacked }: Plan,
  bottom: number,
): string {
  const said = signedThenPublishedWords[context.locale].scale;
  const weeks = Array.from({ length: Math.floor(most(waits) / WEEK) + 1 }, (_, week) => week * WEEK);
  const down = (at: number) => `M${coordinate(start + at * day)} ${HEAD - 6}V${coordinate(bottom)}`;
  const clear = start + weeks.length * WEEK * day - WEEK * day + 14;
  return (
    element('path', {
      class: 'grid',
      d: weeks.slice(1).map(down).join(''),
    }) +
    element('path', { class: stacked ? 'grid' : 'axis', d: down(0) }) +
    weeks.map((at) => words(start + at * day, 11, SMALL, 'middle', 'tick', String(at))).join('') +
    (clear + textWidth(said, SMALL, 'regular') <= width ? words(clear, 11, SMALL, 'start', 'tick', said) : '')
  );
}

function rowOf(wait: DaysToPublication, top: number, plan: Plan): string {
  const { context, stacked, start, day, row, width } = plan;
  const { locale } = context;
  const { policy, colour, days, signed, published } = wait;
  const said = signedThenPublishedWords[locale];
  const middle = top + row / 2 - (stacked ? 4 : 0);
  const end = start + days * day;
  const mark = (x: number, known: KnownDay, className: string) =>
    element('circle', { class: className, cx: x, cy: middle, r: MARK }) +
    (isSoft(known)
      ? element('path', { class: 'soft', d: bracket(x, middle, -1) + bracket(x, middle, 1) })
      : '');
  const serial = element(
    'a',
    { href: context.address(`/policies/${policy.id}/`) },
    words(0, stacked ? top + 22 : middle + 6, SERIAL, 'start', 'serial', said.document(policy.serial)),
  );
  const value = String(days);
  const valueAt = stacked ? width - textWidth(said.days(days), SMALL, 'semibold') - 5 : end + 14;
  const valueBase = stacked ? top + 24 : middle + 3;
  return element(
    'g',
    { class: `wait strand-${colour}` },
    element('path', {
      class: 'blocks',
      'stroke-width': BLOCK,
      'stroke-dasharray': `${coordinate(day - 1.5)} 1.5`,
      d: `M${coordinate(start + 0.75)} ${coordinate(middle)}H${coordinate(end - 0.75)}`,
    }),
    mark(start, signed, 'begin'),
    mark(end, published, 'finish'),
    serial,
    words(valueAt, valueBase, VALUE, stacked ? 'end' : 'start', 'value', value),
    words(
      stacked ? width : valueAt + textWidth(value, VALUE, 'serif') * SERIF_SLACK + 2,
      valueBase,
      SMALL,
      stacked ? 'end' : 'start',
      'strong',
      said.days(days),
    ),
    stacked
      ? words(0, middle + 28, SMALL, 'start', '', `${said.signed} ${dated(signed, context)}`) +
          words(
            width,
            middle + 28,
            SMALL,
            'end',
            '',
            `${said.published} ${after(signed, published, context)}`,
          )
      : words(start - 18, middle + 4, SMALL, 'end', '', dated(signed, context)) +
          words(end + 14, middle + 20, SMALL, 'start', '', dated(published, context)),
  );
}

/** One side of 〔 〕 around a mark. */
const bracket = (x: number, y: number, side: 1 | -1) =>
  `M${coordinate(x + side * (BRACKET - 3))} ${coordinate(y - 10)}l${side * 3} 3v14l${-side * 3} 3`;

/** What the reader must see of the longest wait: right of the shortest rows where there is room, else below all. */
function annotation(
  waits: readonly DaysToPublication[],
  { context, width, stacked, start, day, row }: Plan,
  rows: number,
): { markup: string; bottom: number } {
  const { locale } = context;
  const longest = waits[0];
  const shortest = waits.at(-2) ?? waits.at(-1);
  if (longest === undefined || shortest === undefined) return { markup: '', bottom: rows };
  const said = signedThenPublishedWords[locale].annotation({
    serial: longest.policy.serial,
    signed: formatDayMonth(longest.signed.date, locale),
    published: formatDayMonth(longest.published.date, locale),
  });
  const face = locale === 'en' ? 'serif' : 'song';
  const leading = locale === 'en' ? 22 : 26;
  const beside = start + shortest.days * day + valueWidth(shortest.days, context) + 48;
  const fits = !stacked && waits.length > 2 && width - beside > 230;
  const x = fits ? beside : 0;
  const lines = phraseLines(said, (width - x) / SERIF_SLACK, ANNOTATION, face);
  const tall = lines.length * leading;
  const top = fits ? rows - row - tall / 2 : rows + 6;
  return {
    markup: lines
      .map((each, index) =>
        words(
          x,
          top + ANNOTATION + index * leading,
          ANNOTATION,
          'start',
          locale === 'en' ? 'annotation' : 'annotation song',
          each,
        ),
      )
      .join(''),
    bottom: fits ? rows : top + tall + 4,
  };
}
