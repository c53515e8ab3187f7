import { tenThousandWords } from '../../i18n/chart-words/ten-thousand.ts';
import { textWidth } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import type { FieldDrawing, Part } from './field-drawing.ts';
import { blockPitch, fieldWidth, heightOf, layerOutline, SIDE, type FieldGrid } from './field-grid.ts';
import type { CountedPromise } from './field-reading.ts';
import { promisedWords, thingWords } from './field-words.ts';
import { blockPattern, shapes, thingRows, type ThingShape } from './thing-marks.ts';

const NARROW_BELOW = 600;
const BLOCK = SIDE * SIDE;
const ABOVE = 3;
/** The serif is measured at a display size; at the size of text its letters run wider. */
const SERIF_SPARE = 0.94;

/** Where the words of a promise stand, and how much room they have, in pixels. */
interface Place {
  x: number;
  y: number;
  room: number;
}

/**
 * The smaller promises, each with a shape of its own and its words beside it; each is a link. Those of up to a block
 * stand side by side where there is room, the larger ones below them.
 */
export function drawPromises(promises: readonly CountedPromise[], drawing: FieldDrawing): Part {
  const { grid, width } = drawing;
  const narrow = width < NARROW_BELOW;
  const row = narrow ? 46 : Math.max(62, Math.round(blockPitch(grid)) + 22);
  const few = promises.filter(({ value }) => value <= BLOCK);
  const rows = narrow ? few.length : Math.min(1, few.length);
  const markup = promises.map((promise, index) => {
    const shape = shapes[index] ?? 'dot';
    const beside = narrow || promise.value > BLOCK;
    const left = beside ? 0 : Math.round((index * width) / few.length);
    const y = beside ? row * (narrow ? index : rows + index - few.length) : 0;
    const { marks, right } =
      promise.value > BLOCK
        ? manyMarks(promise, shape, y + ABOVE, drawing)
        : {
            marks: element('path', {
              class: 'thing',
              d: thingRows(promise.value, shape, grid, left, y + ABOVE),
            }),
            right: left + blockPitch(grid),
          };
    const x = Math.round(right) + 8;
    const end = beside ? width : left + width / few.length;
    const under = narrow && promise.value > BLOCK;
    return under
      ? linked(promise, drawing, marks, { x: 0, y: y + blockPitch(grid) + ABOVE, room: width })
      : linked(promise, drawing, marks, { x, y, room: end - x - 6 });
  });
  const spare = narrow && few.length < promises.length ? Math.round(blockPitch(grid)) : 0;
  return { markup: markup.join(''), bottom: row * (rows + promises.length - few.length) + spare };
}

/** A promise of more than a block, in one row of blocks as far as the field is wide. */
function manyMarks(
  promise: CountedPromise,
  shape: ThingShape,
  top: number,
  { grid, id, colour }: FieldDrawing,
) {
  const pattern = `${id}-${promise.id}`;
  const blocks: FieldGrid = { ...grid, across: Math.min(grid.across, Math.ceil(promise.value / BLOCK)) };
  const ground = Math.round(top + heightOf(promise.value, blocks) - grid.gap);
  const marks =
    element('defs', {}, blockPattern(pattern, shape, colour(promise), grid)) +
    element('path', {
      fill: `url(#${pattern})`,
      transform: `translate(0 ${ground})`,
      d: layerOutline(0, promise.value, blocks),
    });
  return { marks, right: fieldWidth(blocks) + grid.gap };
}

/** Marks and words of a promise: how many, of what, by when. On a narrow drawing number and name share a line. */
function linked(
  promise: CountedPromise,
  drawing: FieldDrawing,
  marks: string,
  { x, y, room }: Place,
): string {
  const { context, width, colour } = drawing;
  const { locale } = context;
  const narrow = width < NARROW_BELOW;
  const number = promisedWords(promise, locale);
  const name = thingWords(promise, locale);
  const due = tenThousandWords[locale].promisedBy(String(promise.due));
  const size = narrow ? 18 : 22;
  const small = narrow ? 11 : 12;
  const beside = Math.round(textWidth(number, size, 'serif') / SERIF_SPARE) + 6;
  const names = narrow ? [] : wrapText(name, room, small, 'semibold');
  const below = [
    ...names.map((said) => ['strong', said] as const),
    ...wrapText(due, room, small, 'regular').map((said) => ['quiet', said] as const),
  ];
  return element(
    'a',
    { href: context.address(`/targets/${promise.id}/`), class: colour(promise) },
    marks,
    element(
      'g',
      { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
      words(0, size - 3, size, 'start', 'number', number),
      narrow ? words(beside, size - 3, 12, 'start', 'strong', name) : '',
      ...below.map(([tone, said], index) =>
        words(0, size + small + index * (small + 3), small, 'start', tone, said),
      ),
    ),
  );
}
