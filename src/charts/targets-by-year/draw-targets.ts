import type { Drawing } from '../drawing/drawing.ts';
import { rollups } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { targetsWords } from '../../i18n/chart-words/targets-by-year.ts';
import { word } from '../../i18n/words.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import type { Box } from '../drawing/box.ts';
import { element, escapeText } from '../drawing/element.ts';
import { moment, yearOf, yearsBetween, yearStart } from '../drawing/moment.ts';
import { picture } from '../drawing/picture.ts';
import { wrapText } from '../drawing/wrap.ts';
import type { DatedPromise, PromiseGroup } from './dated-promises.ts';
import { quantityWords } from './promise-words.ts';
import { SHAPE_SIDE, statusShapes } from './status-shapes.ts';

/** What a drawing needs beside its data. */
export interface TargetsDrawing extends Drawing {
  /** The day the data stand for. */
  today: string;
}

/** Places that hold for the whole drawing, in pixels. */
interface Plan {
  context: ChartContext;
  width: number;
  /** Where the words of a promise stand: beside its line, or above it. */
  beside: boolean;
  wordsWidth: number;
  x: (date: Date) => number;
  /** Where the busiest year ends, and where today stands. */
  wall: number;
  now: number;
}

const SIZE = 13;
const LEADING = 17;
const HEAD = 44;
const GROUP = 34;
const GAP = 9;
const BESIDE_FROM = 600;
const SIGN_GAP = 6;
/** Of a row of words above and below its middle. */
const REACH = 9;

const text = (
  x: number,
  y: number,
  className: string,
  said: string,
  size = SIZE,
  anchor?: 'middle' | 'end',
) => element('text', { class: className, x, y, 'font-size': size, 'text-anchor': anchor }, escapeText(said));
const upright = (x: number, y1: number, y2: number, className: string) =>
  element('line', { class: className, x1: x, x2: x, y1, y2 });

/** Draws each promise from the day it was made to the end of the year it is due, with what became of it. */
export function drawTargets(groups: readonly PromiseGroup[], drawing: TargetsDrawing): string {
  const { context, width, today, id, title, alternative } = drawing;
  const { locale } = context;
  const promises = groups.flatMap((group) => group.promises);
  const first = Math.min(...groups.map(({ made }) => yearOf(made)));
  const last = Math.max(yearOf(today), ...promises.map(({ due }) => due));
  const statuses = promises.map(({ status }) =>
    textWidth(word(locale, `status.${status}`), SIZE - 1, 'semibold'),
  );
  const outcome = Math.max(...statuses) + SHAPE_SIDE + 3 * SIGN_GAP;
  const beside = width >= BESIDE_FROM;
  const wordsWidth = beside ? Math.round(width * 0.34) : width;
  const x = scaleUtc(
    [yearStart(first), yearStart(last + 1)],
    [beside ? wordsWidth + 16 : 8, width - outcome],
  );
  const [wall, now] = [x(yearStart(busiestYear(promises) + 1)), x(moment(today))];
  const plan: Plan = { context, width, beside, wordsWidth, x: (date) => x(date), wall, now };
  let y = HEAD;
  const drawn = groups.map((group) => {
    const [top, rows] = [y, rowsOf(group, y + GROUP, plan)];
    y = rows.bottom + 8;
    const document = { serial: group.policy.serial, name: group.policy.short[locale] };
    const markup = element(
      'g',
      { class: `strand-${group.colour}` },
      element('line', { class: 'grid', x1: 0, x2: width, y1: top, y2: top }),
      text(0, top + 20, 'name', targetsWords[locale].document(document)),
      rows.markup,
    );
    return { markup, crossed: rows.crossed };
  });
  return picture(
    { id, name: 'promises', width, height: y + 4, title, description: alternative, links: true },
    years([first, last], plan),
    uprights(
      plan,
      HEAD - 4,
      beside ? y : HEAD,
      drawn.flatMap(({ crossed }) => crossed),
    ),
    text(now, 12, 'quiet', word(locale, 'today'), SIZE - 1, 'middle'),
    ...drawn.map(({ markup }) => markup),
  );
}

/** Year numbers in their columns. */
function years([first, last]: [number, number], { x }: Plan): string {
  const wide = x(yearStart(first + 1)) - x(yearStart(first));
  const every = Math.ceil((textWidth('2000', SIZE - 1, 'semibold') + 5) / wide);
  return yearsBetween(first, last)
    .filter((year) => (last - year) % every === 0)
    .map((year) => text(x(moment(String(year))), HEAD - 10, 'tick', String(year), SIZE - 1, 'middle'))
    .join('');
}

/** The year in which most falls due. */
function busiestYear(promises: readonly DatedPromise[]): number {
  const counts = rollups(
    promises,
    (all) => all.length,
    ({ due }) => due,
  );
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** The wall at the end of the busiest year, and today, each with a gap where it would run through words. */
const uprights = ({ wall, now }: Plan, top: number, bottom: number, crossed: readonly Box[]): string =>
  broken(wall, 'wall', top, bottom, crossed) + broken(now, 'today', top, bottom, crossed);

/** A line down from `top` to `bottom` that leaves out the boxes in its way. */
function broken(x: number, className: string, top: number, bottom: number, crossed: readonly Box[]): string {
  let from = top;
  const pieces: string[] = [];
  const inTheWay = crossed.filter(
    (box) => box.left < x && x < box.right && box.top < bottom && box.bottom > top,
  );
  for (const box of inTheWay) {
    if (box.top > from) pieces.push(upright(x, from, box.top, className));
    from = Math.max(from, box.bottom);
  }
  return pieces.join('') + (from < bottom ? upright(x, from, bottom, className) : '');
}

interface Rows {
  markup: string;
  bottom: number;
  /** The boxes of signs and of the words after them. */
  crossed: Box[];
}

function rowsOf({ made, promises }: PromiseGroup, top: number, plan: Plan): Rows {
  const { context, beside, wordsWidth, width, x } = plan;
  const { locale } = context;
  let y = top;
  const rows = promises.map((promise) => {
    const quantity = quantityWords(promise, locale);
    const gap = locale === 'en' && quantity !== '' ? ' ' : '';
    const lines = wrapText(
      `${quantity}${gap}${promise.what[locale]}`,
      beside ? wordsWidth : width,
      SIZE,
      'semibold',
    );
    const words = lines.map((line, index) =>
      promiseLine(line, index === 0 ? quantity : '', y + SIZE - 1 + index * LEADING),
    );
    const middle = beside ? y + (lines.length * LEADING) / 2 - 1 : y + lines.length * LEADING + 8;
    y = beside ? y + lines.length * LEADING + GAP : middle + 10 + GAP;
    const stem = lollipop(x(moment(made)), x(yearStart(promise.due + 1)), middle, promise, plan);
    const markup = element(
      'a',
      { href: context.address(`/targets/${promise.id}/`), 'data-status': promise.status },
      element('title', {}, escapeText(promise.name[locale])),
      ...words,
      stem.markup,
    );
    return { markup, crossed: stem.crossed };
  });
  return {
    markup: rows.map(({ markup }) => markup).join(''),
    bottom: y,
    crossed: rows.map(({ crossed }) => crossed),
  };
}

/** One line of words, the quantity at its head strong. */
function promiseLine(line: string, quantity: string, y: number): string {
  const strong = quantity !== '' && line.startsWith(quantity) ? quantity : '';
  return element(
    'text',
    { x: 0, y, 'font-size': SIZE },
    strong === '' ? '' : element('tspan', { class: 'strong' }, escapeText(strong)),
    escapeText(line.slice(strong.length)),
  );
}

/** The life of a promise, its sign and its outcome in words; the sign stands past today where it would lie on it. */
function lollipop(from: number, to: number, y: number, { status }: DatedPromise, plan: Plan) {
  const { now, beside, context } = plan;
  const after = to + SIGN_GAP;
  const sign = to < now && now < after + SHAPE_SIDE + SIGN_GAP ? now + SIGN_GAP : after;
  const said = word(context.locale, `status.${status}`);
  const at = sign + SHAPE_SIDE + SIGN_GAP / 2;
  const end = at + textWidth(said, SIZE - 1, context.locale === 'zh' ? 'song' : 'semibold');
  const crossed: Box = { left: sign - 3, right: end + 3, top: y - REACH, bottom: y + REACH };
  const markup =
    (beside ? '' : uprights(plan, y - REACH, y + REACH, [crossed])) +
    element('line', { class: 'stem', x1: from, x2: to, y1: y, y2: y }) +
    element('circle', { class: 'start', cx: from, cy: y, r: 2.5 }) +
    element('path', {
      class: 'sign',
      d: statusShapes[status],
      transform: `translate(${Number(sign.toFixed(2))} ${y - SHAPE_SIDE / 2})`,
    }) +
    text(at, y + 4.2, status === 'met' ? 'strong' : 'outcome', said, SIZE - 1);
  return { markup, crossed };
}
