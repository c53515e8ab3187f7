import { threeStepsWords } from '../../i18n/chart-words/three-steps.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { dateWords, valueWords } from '../outcome-against-target/frame-words.ts';
import { standing, starts, titles } from './firm-glyphs.ts';
import type { FirmStep } from './steps-reading.ts';

const STACKED_BELOW = 600;
const FOOT = 70;
const GAP = 24;
const CORNER = 6;
/** The serif is measured at a display size; at the size of text its letters run wider. */
const SERIF_SPARE = 0.92;
/** Where the riser stands, as a share of the panel. */
const RISER = 0.4;

/** A part of the picture, and how far down it reaches in pixels. */
export interface DrawnSteps {
  markup: string;
  bottom: number;
}

/** Heights below the top of a panel, in pixels, and how large firms are drawn. */
interface Levels {
  tread: number;
  ground: number;
  scale: number;
}
const TALL: Levels = { tread: 152, ground: 266, scale: 1.4 };
const SHORT: Levels = { tread: 108, ground: 216, scale: 1 };

/** One panel in place. */
interface Panel {
  levels: Levels;
  left: number;
  top: number;
  width: number;
}

/** Draws each step on a ground of its own, side by side or, where that is too narrow, one below the other. */
export function drawSteps(
  steps: readonly FirmStep[],
  context: ChartContext,
  width: number,
  asOf: string,
): DrawnSteps {
  const stacked = width < STACKED_BELOW;
  const panelWidth = stacked ? width : (width - GAP * (steps.length - 1)) / steps.length;
  const levels = panelWidth >= 260 && !stacked ? TALL : SHORT;
  const height = levels.ground + FOOT;
  const panels = steps.map((_step, index) => ({
    levels,
    left: stacked ? 0 : Math.round(index * (panelWidth + GAP)),
    top: stacked ? index * (height + 14) : 0,
    width: Math.round(panelWidth),
  }));
  const size = stacked ? 15 : width < 900 ? 16 : 18;
  const said = threeStepsWords[context.locale].annotation;
  const lines = wrapText(said, (width - 14) * SERIF_SPARE, size, 'serif');
  const last = panels.at(-1)!;
  const y = last.top + height + 26;
  const x = stacked ? 14 : last.left;
  const end = stacked ? 'start' : 'end';
  const edge = stacked ? 1 : last.left + last.width;
  return {
    markup: [
      ...steps.map((step, index) => drawPanel(step, index, panels[index]!, context, asOf)),
      stacked ? element('path', { class: 'axis', d: `M1 ${y - 13}v${lines.length * 20}` }) : '',
      ...lines.map((line, row) => words(stacked ? x : edge, y + row * 22, size, end, 'annotation', line)),
    ].join(''),
    bottom: y + (lines.length - 1) * 22 + 8,
  };
}

function drawPanel(
  step: FirmStep,
  index: number,
  { levels, left, top, width }: Panel,
  context: ChartContext,
  asOf: string,
): string {
  const { locale } = context;
  const said = threeStepsWords[locale];
  const [tread, ground, riser, right] = [
    top + levels.tread,
    top + levels.ground,
    left + Math.round(width * RISER),
    left + width,
  ];
  const middle = Math.round((riser + right) / 2);
  const face = right - riser - 16;
  const start = wrapText(said.starts[step.term.id] ?? '', riser - left - 8, 12, 'regular');
  const scale = Math.min(levels.scale, (riser - left - 14) / starts[index]!.width);
  const from = left + (riser - left) / 2 - 4;
  return [
    element('path', { class: 'plinth', d: `M${riser} ${ground}V${tread}H${right}V${ground}z` }),
    element('path', { class: 'tread', d: `M${left} ${ground}H${riser}V${tread}H${right}` }),
    glyph(starts[index]!, from, ground - 1, scale),
    glyph(titles[index]!, middle, tread - 1, levels.scale),
    element('path', {
      class: 'rise',
      d: `M${Math.round(from)} ${ground - 74 * levels.scale}C${Math.round(from)} ${tread - 24} ${riser - 20} ${tread - 26} ${riser + 8} ${tread - 26}m-7-5l7 5l-7 5`,
    }),
    element(
      'a',
      { href: context.address(`/targets/${step.target.id}/`) },
      nameOf(step, left, top, locale),
      promise(step, middle, ground, face, locale),
    ),
    ...start.map((line, row) => words(left, ground + 18 + row * 15, 12, 'start', '', line)),
    count(step, riser, right, ground + 20, locale, asOf),
  ].join('');
}

const glyph = (drawn: (typeof starts)[number], x: number, ground: number, scale: number) =>
  element(
    'g',
    { transform: standing(drawn, x, ground, scale) },
    drawn.hollow === '' ? '' : element('path', { class: 'firm-hollow', d: drawn.hollow }),
    drawn.filled === '' ? '' : element('path', { class: 'firm', d: drawn.filled }),
  );

/** The name of the title over its panel; in English with the Chinese. */
function nameOf({ term: { term } }: FirmStep, x: number, top: number, locale: Locale): string {
  const name = locale === 'en' ? term.en.charAt(0).toUpperCase() + term.en.slice(1) : term.zh;
  const markup = words(x, top + 16, 18, 'start', 'title', name);
  return locale === 'en' ? markup + words(x, top + 35, 13, 'start', 'quiet', term.zh) : markup;
}

/** The promise, on the face of the step: a number, or the words that stand in its place. */
function promise({ target, quantity }: FirmStep, x: number, ground: number, room: number, locale: Locale) {
  const said = threeStepsWords[locale];
  const number =
    target.value === null
      ? null
      : formatNumber(target.value, locale) + (locale === 'zh' ? (target.measure?.zh ?? '') : '');
  const told = number ?? said.quote(said.quantities[quantity ?? ''] ?? quantity ?? '');
  const size = number === null ? 20 : textWidth(told, 34, 'serif') < room ? 34 : 28;
  const lines = wrapText(told, room * SERIF_SPARE, size, 'serif');
  const due = wrapText(said.promised(String(target.due)), room, 12, 'regular');
  const foot = ground - 14 - (due.length - 1) * 15;
  const last = foot - 26;
  const markup = [
    ...lines.map((line, row) =>
      words(x, last + (row + 1 - lines.length) * 23, size, 'middle', 'number', line),
    ),
    ...due.map((line, row) => words(x, foot + row * 15, 12, 'middle', '', line)),
  ];
  return markup.join('');
}

/** The latest count and its date under the step; brackets round the gap where there is none. */
function count(step: FirmStep, left: number, right: number, y: number, locale: Locale, asOf: string): string {
  const said = threeStepsWords[locale];
  const x = (left + right) / 2;
  const { latest } = step;
  const told = latest ? countWordsOf(step, locale) : said.nothing;
  const date = latest ? dateWords(latest, locale) : formatDate(asOf, locale);
  const whole = said.asOf + (locale === 'en' ? ' ' : '') + date;
  const fits = textWidth(whole, 12, 'regular') <= right - left - 3 * CORNER;
  const lines = fits ? [whole] : [said.asOf, date];
  const markup = [
    words(x, y + 3, 15, 'middle', 'strong', told),
    ...lines.map((line, row) => words(x, y + 21 + row * 15, 12, 'middle', '', line)),
  ];
  if (latest) return markup.join('');
  const widest = Math.max(
    textWidth(told, 15, 'semibold'),
    ...lines.map((line) => textWidth(line, 12, 'regular')),
  );
  const half = Math.min((right - left) / 2 - 1, widest / 2 + CORNER + 2);
  const tall = 14 + lines.length * 15;
  const bracket = (at: number, turn: number) =>
    `M${Math.round(at + turn * CORNER)} ${y - 13}l${-CORNER * turn} 6v${tall}l${CORNER * turn} 6`;
  return (
    element('path', { class: 'bracket', d: bracket(x - half, 1) + bracket(x + half, -1) }) + markup.join('')
  );
}

/** The latest count, in Chinese with its measure word. */
function countWordsOf({ latest, outcome }: FirmStep, locale: Locale): string {
  const measure = locale === 'zh' ? (outcome?.measure.zh ?? '') : '';
  return latest ? valueWords(latest, locale) + measure : '';
}
