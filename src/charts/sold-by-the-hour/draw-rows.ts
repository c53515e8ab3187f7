import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { MACHINE, machineAt } from './machine.ts';
import { doerWord, termLink, termOf, termWords, type MachineDrawing, type Part } from './machine-drawing.ts';
import { band, ROOF, works } from './stage-band.ts';
import { coin, glyphSheet, TOKEN, tokens, type Spot } from './token.ts';
import { BEFORE_GATE, stages, steps, type StepsOfStage, type Way } from './ways.ts';

const BESIDE_FROM = 900;
const TEXT = 196;
const SIZE = 13;
const LINE = 18;
const BETWEEN = 26;
/** Han characters of the first head reach higher than Latin capitals. */
const HEAD_ABOVE = 2;
/** From the left edge of a stage to the gate. */
const GATE = 78;
/** From one step to the next. */
const PITCH = 67;
const TOKEN_ABOVE_GROUND = 50;

/** Where things stand on a stage, in pixels from its left edge; its ground is at 0. */
interface Stage {
  /** Where the stage itself begins. */
  left: number;
  right: number;
  /** From the top to the ground. */
  deep: number;
  machine: number;
  scale: number;
  /** Where the steps before the gate begin, and those after it. */
  starts: readonly number[];
}

/** The three ways one below the other, time from left to right. */
export function drawRows(drawing: MachineDrawing, rows: readonly Way[]): Part {
  const stage = stageFor(drawing.width);
  let top = HEAD_ABOVE;
  const markup = rows.map((way) => {
    const row = drawRow(way, top, stage, drawing);
    top = row.bottom + BETWEEN;
    return row.markup;
  });
  const rule = element('path', { class: 'axis', d: `M${stage.left + GATE} ${top - 8}v24` });
  const annotation = words(
    stage.left + stage.machine,
    top + 10,
    18,
    'start',
    'annotation',
    drawing.said.annotation,
  );
  const sheets = element('defs', {}, ...stages.map((part) => glyphSheet(drawing.id, part, spotsOf(part), 1)));
  return { markup: sheets + markup.join('') + rule + annotation, bottom: top + 20 };
}

function stageFor(width: number): Stage {
  const beside = width >= BESIDE_FROM;
  const left = beside ? TEXT + 20 : 0;
  const right = width - left;
  const used = right - 34 - (steps.length - BEFORE_GATE - 1) * PITCH;
  const machine = GATE + 14;
  const room = used - 36 - machine;
  const scale = Math.floor((room / MACHINE.width) * 20) / 20;
  return {
    left,
    right,
    deep: Math.round(MACHINE.height * scale) + 28,
    machine,
    scale,
    starts: [GATE / 2, used],
  };
}

function drawRow(way: Way, top: number, stage: Stage, drawing: MachineDrawing): Part {
  const { said, id } = drawing;
  const { left, right, deep, machine, scale, starts } = stage;
  const head = drawHead(way, top, left > 0 ? TEXT : right, drawing);
  const ground = (left > 0 ? top : head.bottom + 6) + ROOF + deep;
  const paid = drawPayments(way, stage, drawing);
  const wide = way.hourly;
  const markup = [
    element('path', {
      class: 'makers',
      d: works(0, GATE, -deep, 0) + (wide ? band(GATE, right, -deep, 0) : ''),
    }),
    wide ? '' : element('path', { class: 'buyers', d: band(GATE, right, -deep, 0) }),
    element('path', { class: wide ? 'gate open' : 'gate', d: `M${GATE} 0V-${deep}` }),
    words(GATE + 8, 16 - deep, 12, 'start', 'quiet', said.gate),
    words(right - 8, 16 - deep, 12, 'end', wide ? 'makers-word' : 'quiet', wide ? said.makers : said.buyers),
    machineAt(`${id}-machine`, machine, -1, scale, way.doers[steps.at(-1)!]),
    element('path', { class: 'axis', d: `M0 0H${right}` }),
    ...stages.map((part, index) => drawSteps(way, part, starts[index]!, drawing)),
    paid.markup,
  ];
  return {
    markup: head.markup + element('g', { transform: `translate(${left} ${ground})` }, ...markup),
    bottom: Math.max(head.bottom, ground + paid.bottom),
  };
}

/** The steps on one side of the gate: each with its name above, who takes it below, and its fee where a firm is paid. */
function drawSteps(way: Way, part: StepsOfStage, start: number, { said, id }: MachineDrawing): string {
  const doer = way.doers[part.steps[0]!];
  const spots = spotsOf(part);
  const fees = doer === 'firm' ? spots.map(({ x }) => `M${x} 26a4 4 0 1 0 .1 0z`).join('') : '';
  return element(
    'g',
    { class: `by-${doer}`, transform: `translate(${start} 0)`, 'text-anchor': 'middle' },
    element('path', { class: 'stem', d: spots.map(({ x, y }) => `M${x} ${y + TOKEN}V0`).join('') }),
    tokens(id, way, part, spots, 1),
    labels(
      spots,
      -TOKEN_ABOVE_GROUND - TOKEN - 10,
      SIZE,
      'strong',
      part.steps.map((step) => said.steps[step]),
    ),
    labels(
      spots,
      17,
      12,
      'doer',
      part.steps.map((step) => doerWord(said, way, step)),
    ),
    fees === '' ? '' : element('path', { class: 'fee', d: fees }),
  );
}

const spotsOf = ({ steps: within }: StepsOfStage): Spot[] =>
  within.map((_step, index) => ({ x: index * PITCH, y: -TOKEN_ABOVE_GROUND }));

/** A line of words, one for each step. */
function labels(
  spots: readonly Spot[],
  y: number,
  size: number,
  className: string,
  said: readonly string[],
): string {
  return element(
    'g',
    { class: className, 'font-size': size, transform: `translate(0 ${y})` },
    ...said.map((word, index) => element('text', { x: spots[index]!.x || undefined }, escapeText(word))),
  );
}

/** The name of a way and what it means, beside the stage or above it. */
function drawHead(way: Way, top: number, room: number, drawing: MachineDrawing): Part {
  const { said, context, terms } = drawing;
  const { name, told } = said.ways[way.id];
  const term = termOf(way, terms);
  const names = wrapText(name, room, 19, 'serif');
  const markup = names.map((line, index) => words(0, top + 15 + index * 23, 19, 'start', 'way', line));
  const text = top + 14 + names.length * 23;
  const lines = wrapText(told, room, SIZE, 'regular');
  markup.push(...lines.map((line, index) => words(0, text + index * LINE, SIZE, 'start', '', line)));
  const last = text + (lines.length - 1) * LINE;
  if (!term || way.id === 'once') return { markup: markup.join(''), bottom: last + 6 };
  const written = termWords(term.term, context.locale);
  const named = said.named[way.id];
  if (room > TEXT) {
    const x = Math.round(textWidth(named, SIZE, 'regular')) + 6;
    const y = last + LINE + 4;
    markup.push(words(0, y, SIZE, 'start', '', named));
    markup.push(termLink(term, drawing, { x, y, size: 14, lines: [written.join(' ')] }));
    return { markup: markup.join(''), bottom: y + 8 };
  }
  const wrapped = written.flatMap((part) => wrapText(part, room, 15, 'semibold'));
  markup.push(words(0, last + LINE + 6, SIZE, 'start', '', named));
  markup.push(termLink(term, drawing, { x: 0, y: last + LINE + 27, size: 15, lines: wrapped }));
  return { markup: markup.join(''), bottom: last + LINE + 27 + (wrapped.length - 1) * 19.5 + 6 };
}

/** When money changes hands, below the ground: once at the gate, or for every hour the machine runs. */
function drawPayments(way: Way, { machine, right }: Stage, { said }: MachineDrawing): Part {
  const told = said.ways[way.id].paid;
  if (!way.hourly) {
    return {
      markup: coin({ x: GATE, y: 44 }, 1) + words(GATE + 24, 48, SIZE, 'start', 'strong', told),
      bottom: 60,
    };
  }
  const hours = Object.values(way.doers).includes('firm') ? 52 : 36;
  return {
    markup:
      element('path', { class: 'hours', d: `M${machine} ${hours}H${right}` }) +
      words(machine, hours + 24, SIZE, 'start', 'strong', told),
    bottom: hours + 28,
  };
}
