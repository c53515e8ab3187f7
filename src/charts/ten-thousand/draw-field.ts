import { tenThousandWords } from '../../i18n/chart-words/ten-thousand.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { textWidth } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { phraseLines } from '../drawing/phrase-lines.ts';
import { words } from '../drawing/words.ts';
import { fieldWidth, heightOf, layerOutline } from './field-grid.ts';
import type { FieldDrawing, Part } from './field-drawing.ts';
import { dateWords } from '../outcome-against-target/frame-words.ts';
import { faultWords, reachedWords, thingWords } from './field-words.ts';
import type { FieldReading, Layer } from './field-reading.ts';
import { blockPattern, patternLike } from './thing-marks.ts';

const DEEP_LABEL = 29;
const NARROW_BELOW = 600;
/** The serif is measured at a display size; at the size of text its letters run wider. */
const SERIF_SPARE = 0.92;

/** The field of the largest promise, layer on layer: what was promised under a heavy line, what came after above it. */
export function drawField(reading: FieldReading, drawing: FieldDrawing, top: number): Part {
  const { grid, id } = drawing;
  const { target, layers } = reading;
  const total = layers.at(-1)?.to ?? 0;
  const head = drawHead(reading, drawing, top);
  const upperGround = Math.round(head.bottom + heightOf(Math.max(0, total - target.value), grid));
  const fault = drawFault(reading, drawing, upperGround);
  const ground = Math.round(fault.bottom + heightOf(target.value, grid));
  const parts = layers.map((layer, index) => ({ ...layer, shade: index % 2 === 0 ? 'even' : 'odd' }));
  const field = (name: string, floor: number, least: number, most: number) =>
    element(
      'g',
      { class: name, transform: `translate(0 ${floor})` },
      ...parts
        .filter(({ from, to }) => from < most && to > least)
        .map(({ from, to, shade }) =>
          element('path', {
            fill: `url(#${id}-${shade})`,
            d: layerOutline(Math.max(from, least) - least, Math.min(to, most) - least, grid),
          }),
        ),
    );
  const labels = [
    drawLayerLabels(
      layers.filter(({ to }) => to > target.value),
      target.value,
      upperGround,
      drawing,
    ),
    drawLayerLabels(
      layers.filter(({ to }) => to <= target.value),
      0,
      ground,
      drawing,
    ),
  ];
  return {
    markup: [
      element(
        'defs',
        {},
        blockPattern(`${id}-even`, 'dot', 'even', grid),
        patternLike(`${id}-even`, `${id}-odd`, 'odd', grid),
      ),
      head.markup,
      field('came-after', upperGround, target.value, Infinity),
      fault.markup,
      field('promised', ground, 0, target.value),
      ...labels.map(({ markup }) => markup),
    ].join(''),
    bottom: Math.max(ground, ...labels.map(({ bottom }) => bottom)),
  };
}

/** How many came, over the field. */
function drawHead(
  { layers, outcome, target }: FieldReading,
  { context, width }: FieldDrawing,
  top: number,
): Part {
  const { locale } = context;
  const last = layers.at(-1);
  if (!last) return { markup: '', bottom: top };
  const number = reachedWords(last.point, outcome, locale);
  const told = [
    thingWords(target, locale),
    tenThousandWords[locale].came(formatDate(last.point.date, locale)),
  ];
  const size = width < NARROW_BELOW ? 24 : 30;
  const x = Math.round(textWidth(number, size, 'serif') / SERIF_SPARE) + 10;
  const inline = x + textWidth(told.join(' '), 13, 'semibold') <= width;
  const said = told.join(locale === 'en' ? ' ' : '');
  const y = top + size;
  return {
    markup:
      words(0, y, size, 'start', 'number', number) +
      (inline ? words(x, y, 13, 'start', 'strong', said) : words(0, y + 20, 12, 'start', 'strong', said)),
    bottom: y + (inline ? 12 : 30),
  };
}

/** The heavy line at the promise, and over it the annotation. */
function drawFault(reading: FieldReading, { context, grid, width }: FieldDrawing, top: number): Part {
  const { locale } = context;
  const narrow = width < NARROW_BELOW;
  const size = narrow ? 15 : 17;
  const room = (narrow ? width : fieldWidth(grid)) * SERIF_SPARE;
  const said = faultWords(reading, locale);
  const whole = said.map((one) => one.join('')).join(locale === 'en' ? ' ' : '');
  const lines =
    textWidth(whole, size, 'serif') <= room
      ? [whole]
      : said.flatMap((one) => phraseLines(one, room, size, 'serif'));
  const first = top + size + 7;
  const line = first + (lines.length - 1) * (size + 5) + 11;
  return {
    markup:
      lines.map((one, row) => words(0, first + row * (size + 5), size, 'start', 'annotation', one)).join('') +
      element('path', { class: 'fault', d: `M0 ${line}H${width}` }),
    bottom: line + 5,
  };
}

/** Each count and its date beside the top of its layer; those too near to one another move down. */
function drawLayerLabels(
  layers: readonly Layer[],
  base: number,
  ground: number,
  drawing: FieldDrawing,
): Part {
  const { grid, context, width } = drawing;
  const edge = Math.round(fieldWidth(grid)) + 3;
  const narrow = width < NARROW_BELOW;
  let free = -Infinity;
  const markup = layers.toReversed().map(({ to, point }) => {
    const y = Math.round(ground - heightOf(to - base, grid));
    const placed = Math.max(y, free);
    free = placed + DEEP_LABEL;
    const date = dateWords({ ...point, date: narrow ? point.date.slice(0, 7) : point.date }, context.locale);
    const size = narrow ? 11 : 12;
    return element(
      'g',
      { transform: `translate(${edge} ${placed})` },
      element('path', { class: 'layer-tick', d: placed === y ? 'M0 0h9' : `M0 ${y - placed}h3L6 0h3` }),
      words(12, 8, size, 'start', 'strong', formatNumber(to, context.locale)),
      words(12, 21, 11, 'start', 'quiet', date),
    );
  });
  return { markup: element('g', { class: 'counts' }, ...markup), bottom: Math.max(ground, free) };
}
