import { element, escapeText } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { MACHINE, machineAt } from './machine.ts';
import { doerWord, termLink, termOf, termWords, type MachineDrawing, type Part } from './machine-drawing.ts';
import { band, ROOF, works } from './stage-band.ts';
import { coin, glyphSheet, tokens, type Spot } from './token.ts';
import { BEFORE_GATE, stages, steps, type StepsOfStage, type Way } from './ways.ts';

const LABELS = 66;
const HALF = 35;
const MACHINE_SCALE = 0.37;
const TOKEN_SCALE = 0.8;
const SMALL = 11;
const LINE = 14;
const PITCH = 52;
/** The serif is measured at a display size; at the size of text its letters run wider. */
const SERIF_SPARE = 0.92;

/** Where things stand from top to bottom, in pixels. */
interface Shaft {
  top: number;
  gate: number;
  /** The ground that the machines stand on. */
  ground: number;
  bottom: number;
  /** The middle of each step’s token, in a column whose middle is at 0. */
  spots: readonly Spot[];
  /** Room for words, in pixels. */
  room: number;
}

/** The three ways side by side, time running down: for narrow screens. */
export function drawColumns(drawing: MachineDrawing, columns: readonly Way[]): Part {
  const { said, width, id } = drawing;
  const pitch = (width - LABELS) / columns.length;
  const room = pitch - 3;
  const heads = columns.map((way) => wrapText(said.ways[way.id].short, room, 12, 'semibold'));
  const paid = columns.map((way) => wrapText(said.ways[way.id].paidShort, room, SMALL, 'regular'));
  const shaft = shaftBelow(Math.max(...heads.map(({ length }) => length)) * 15 + 4 + ROOF, room);
  const markup = [
    element('defs', {}, ...stages.map((part) => glyphSheet(id, part, spotsOf(part, shaft), TOKEN_SCALE))),
    element(
      'g',
      { class: 'strong', 'font-size': 12 },
      ...steps.map((step, index) =>
        element('text', { y: shaft.spots[index]!.y + 4 }, escapeText(said.steps[step])),
      ),
    ),
    words(0, shaft.gate + 4, 12, 'start', 'quiet', said.gate),
    ...columns.flatMap((way, index) => {
      const x = Math.round(LABELS + pitch * (index + 0.5));
      return [
        lines(heads[index]!, x, 11, 12, 15, 'strong'),
        drawColumn(way, x, shaft, drawing),
        lines(paid[index]!, x, shaft.bottom + 15, SMALL, LINE),
      ];
    }),
  ];
  const paidLines = Math.max(...paid.map(({ length }) => length));
  const foot = drawFoot(drawing, columns, shaft.bottom + 15 + paidLines * LINE + 16);
  return { markup: markup.join('') + foot.markup, bottom: foot.bottom };
}

function shaftBelow(top: number, room: number): Shaft {
  const gate = top + BEFORE_GATE * PITCH + 8;
  const ground = gate + 18 + Math.round(MACHINE.height * MACHINE_SCALE);
  const spots = steps.map((_step, index) => ({
    x: 0,
    y: index < BEFORE_GATE ? top + 20 + index * PITCH : ground + 26 + (index - BEFORE_GATE) * PITCH,
  }));
  return { top, gate, ground, bottom: spots.at(-1)!.y + 34, spots, room };
}

const lines = (
  said: readonly string[],
  x: number,
  y: number,
  size: number,
  leading: number,
  className = '',
) => said.map((line, row) => words(x, y + row * leading, size, 'middle', className, line)).join('');

const spotsOf = (part: StepsOfStage, { spots }: Shaft): Spot[] =>
  part.steps.map((step) => spots[steps.indexOf(step)]!);

function drawColumn(way: Way, x: number, shaft: Shaft, { said, id }: MachineDrawing): string {
  const { top, gate, ground, bottom, spots } = shaft;
  const wide = way.hourly;
  const doers = steps.map((step, index) =>
    element(
      'text',
      { class: `by-${way.doers[step]}`, y: spots[index]!.y + 24 },
      escapeText(doerWord(said, way, step)),
    ),
  );
  const fees = steps.flatMap((step, index) =>
    way.doers[step] === 'firm' ? [`M-28 ${spots[index]!.y - 3.5}a3.5 3.5 0 1 0 .1 0z`] : [],
  );
  return element(
    'g',
    { transform: `translate(${x} 0)` },
    element('path', { class: 'makers', d: works(-HALF, HALF, top, wide ? bottom : gate) }),
    wide ? '' : element('path', { class: 'buyers', d: band(-HALF, HALF, gate, bottom) }),
    element('path', { class: wide ? 'gate open' : 'gate', d: `M-${HALF} ${gate}H${HALF}` }),
    machineAt(
      `${id}-machine`,
      (-MACHINE.width * MACHINE_SCALE) / 2,
      ground,
      MACHINE_SCALE,
      way.doers.recycling,
    ),
    element('path', { class: 'axis', d: `M-${HALF} ${ground}H${HALF}` }),
    ...stages.map((part) =>
      element(
        'g',
        { class: `by-${way.doers[part.steps[0]!]}` },
        tokens(id, way, part, spotsOf(part, shaft), TOKEN_SCALE),
      ),
    ),
    element('g', { class: 'doer', 'font-size': SMALL, 'text-anchor': 'middle' }, ...doers),
    fees.length > 0 ? element('path', { class: 'fee', d: fees.join('') }) : '',
    wide
      ? element('path', { class: 'hours', d: `M${HALF} ${ground + 4}V${bottom}` })
      : coin({ x: HALF - 12, y: gate }, 0.75),
  );
}

/** The annotation, and the terms that the shapes stand for. */
function drawFoot(drawing: MachineDrawing, columns: readonly Way[], top: number): Part {
  const { said, context, terms, width } = drawing;
  const said15 = wrapText(said.annotation, (width - 14) * SERIF_SPARE, 15, 'serif');
  const rule = element('path', { class: 'axis', d: `M1 ${top - 13}v${said15.length * 20}` });
  const annotation = said15.map((line, row) => words(14, top + row * 20, 15, 'start', 'annotation', line));
  let y = top + said15.length * 20 + 14;
  const named = columns.flatMap((way) => {
    const term = termOf(way, terms);
    if (!term) return [];
    const shape = way.doers.recycling === 'firm' ? 'm-6-6h12v12h-12z' : 'm0-6a6 6 0 1 0 .1 0z';
    const written = termWords(term.term, context.locale).join(' ');
    const link = termLink(term, drawing, { x: 20, y, size: 13, lines: [written] });
    const mark = element('path', { class: `token by-${way.doers.recycling}`, d: `M7 ${y - 4.5}${shape}` });
    y += 27;
    return [mark, link];
  });
  return { markup: rule + annotation.join('') + named.join(''), bottom: y - 16 };
}
