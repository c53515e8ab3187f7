import type { Drawing } from '../drawing/drawing.ts';
import { scaleUtc } from 'd3-scale';
import { promiseLifeWords } from '../../i18n/chart-words/promise-life.ts';
import { formatDate } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import { textWidth } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { moment, yearOf, yearsBetween, yearStart } from '../drawing/moment.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { SHAPE_SIDE, statusShapes } from '../targets-by-year/status-shapes.ts';
import type { PromiseLife } from './life-reading.ts';

const SIZE = 13;
const LINES = { made: 14, due: 34, stem: 58, years: 92, today: 112 };
const HEIGHT = 118;
const SIGN_GAP = 8;
const EDGE = 4;

/** Draws a promise from the first day of its document to the end of the year it is due, today, and its status. */
export function drawLife({ target, colour, made, as, today }: PromiseLife, drawing: Drawing): string {
  const { context, width, id, title, alternative } = drawing;
  const { locale } = context;
  const said = promiseLifeWords[locale];
  const status = word(locale, `status.${target.status}`);
  const outcome = SIGN_GAP + SHAPE_SIDE + SIGN_GAP + textWidth(status, SIZE, 'semibold');
  const [first, last] = [yearOf(made), Math.max(yearOf(today), target.due ?? 0)];
  const x = scaleUtc([yearStart(first), yearStart(last + 1)], [EDGE, Math.floor(width - outcome)]);
  const from = x(moment(made));
  const now = x(moment(today));
  const end = target.due === null ? now : x(yearStart(target.due + 1));
  const due = target.due === null ? said.undated : said.due(String(target.due));
  const clamped = (at: number, text: string) =>
    Math.max(0, Math.min(at, width - Math.ceil(textWidth(text, SIZE, 'semibold'))));
  const madeWords = said.made[as](formatDate(made, locale));
  const dueAt = clamped(end - textWidth(due, SIZE, 'semibold'), due);
  const upright = (at: number, y1: number, y2: number, className: string) =>
    element('line', { class: className, x1: at, x2: at, y1, y2 });
  return picture(
    {
      id,
      name: `promise-life strand-${colour}`,
      width,
      height: HEIGHT,
      title,
      description: alternative,
      links: false,
    },
    element('line', {
      class: 'grid',
      x1: EDGE,
      x2: x(yearStart(last + 1)),
      y1: LINES.years - 18,
      y2: LINES.years - 18,
    }),
    ticks(first, last, (date) => x(date)),
    upright(from, LINES.made + 6, LINES.stem, 'life-leader'),
    target.due === null ? '' : upright(end, LINES.due + 6, LINES.years - 18, 'wall'),
    upright(now, LINES.stem + 12, LINES.years - 13, 'today'),
    upright(now, LINES.years + 3, LINES.today - 12, 'today'),
    element('line', {
      class: target.due === null ? 'stem open' : 'stem',
      x1: from,
      x2: end,
      y1: LINES.stem,
      y2: LINES.stem,
    }),
    element('circle', { class: 'start', cx: from, cy: LINES.stem, r: 4 }),
    words(clamped(from, madeWords), LINES.made, SIZE, 'start', '', madeWords),
    words(dueAt, LINES.due, SIZE, 'start', 'strong', due),
    element('path', {
      class: 'sign',
      d: statusShapes[target.status],
      transform: `translate(${Math.round(end + SIGN_GAP)} ${LINES.stem - SHAPE_SIDE / 2})`,
    }),
    words(end + SIGN_GAP + SHAPE_SIDE + SIGN_GAP - 2, LINES.stem + 4.5, SIZE, 'start', 'strong', status),
    words(now, LINES.today, SIZE - 1, 'middle', 'quiet', word(locale, 'today')),
  );
}

/** Year numbers in the middle of their years, as many as there is room for. */
function ticks(first: number, last: number, x: (date: Date) => number): string {
  const wide = x(yearStart(first + 1)) - x(yearStart(first));
  const every = Math.ceil((textWidth('2000', SIZE - 1, 'semibold') + 6) / wide);
  return yearsBetween(first, last)
    .filter((year) => (last - year) % every === 0)
    .map((year) => words(x(moment(String(year))), LINES.years, SIZE - 1, 'middle', 'tick', String(year)))
    .join('');
}
