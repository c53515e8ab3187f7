import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { MACHINE, machineAt } from './machine.ts';
import { doerWord, termLink, termOf, termWords, type MachineDrawing, type Part } from './machine-drawing.ts';
import { band, ROOF, works } from './stage-band.ts';
import { coin, glyphSheets, TOKEN, tokens, type Spot } from './token.ts';
import { BEFORE_GATE, steps, type Way } from './ways.ts';

const BESIDE_FROM = 900;
const TEXT = 196;
const SIZE = 13;
const LINE = 18;
const BETWEEN = 26;
/** From the top of a stage to the ground that the machine stands on. */
const DEEP = 134;
const TOKEN_ABOVE_GROUND = 50;

/** Where things stand from left to right, in pixels. */
interface Stage {
  left: number;
  right: number;
  gate: number;
  machine: number;
  scale: number;
  /** The middle of each step’s token, on a row whose ground is at 0. */
  spots: readonly Spot[];
}

/** The three ways one below the other, time from left to right. */
export function drawRows(drawing: MachineDrawing, rows: readonly Way[]): Part {
  const stage = stageFor(drawing.width);
  let top = 0;
  const markup = rows.map((way) => {
    const row = drawRow(way, top, stage, drawing);
    top = row.bottom + BETWEEN;
    return row.markup;
  });
  const rule = element('path', { class: 'axis', d: `M${stage.gate} ${top - 8}v24` });
  const annotation = words(stage.machine, top + 10, 18, 'start', 'annotation', drawing.said.annotation);
  const sheets = element('defs', {}, glyphSheets(drawing.id, stage.spots, 1));
  return { markup: sheets + markup.join('') + rule + annotation, bottom: top + 20 };
}

function stageFor(width: number): Stage {
  const beside = width >= BESIDE_FROM;
  const left = beside ? TEXT + 20 : 0;
  const gate = left + 78;
  const machine = gate + (beside ? 18 : 14);
  const scale = beside ? 1.1 : 0.85;
  const first = machine + MACHINE.width * scale + (beside ? 46 : 40);
  const last = width - 36;
  const after = steps.length - BEFORE_GATE;
  const spots = steps.map((_step, index) => ({
    x: Math.round(
      index < BEFORE_GATE ? left + 39 : first + ((last - first) * (index - BEFORE_GATE)) / (after - 1),
    ),
    y: -TOKEN_ABOVE_GROUND,
  }));
  return { left, right: width, gate, machine, scale, spots };
}

function drawRow(way: Way, top: number, stage: Stage, drawing: MachineDrawing): Part {
  const { said, id } = drawing;
  const { left, right, gate, machine, scale, spots } = stage;
  const head = drawHead(way, top, left > 0 ? TEXT : right, drawing);
  const start = (left > 0 ? top : head.bottom + 6) + ROOF;
  const ground = start + DEEP;
  const carer = way.doers[steps.at(-1)!];
  const paid = drawPayments(way, ground + 44, stage, drawing);
  const stems = spots.map(({ x }) => `M${x} ${ground - TOKEN_ABOVE_GROUND + TOKEN}V${ground}`);
  const wide = way.hourly;
  const markup = [
    head.markup,
    element('path', {
      class: 'makers',
      d: works(left, gate, start, ground) + (wide ? band(gate, right, start, ground) : ''),
    }),
    wide ? '' : element('path', { class: 'buyers', d: band(gate, right, start, ground) }),
    element('path', { class: wide ? 'gate open' : 'gate', d: `M${gate} ${start}V${ground}` }),
    words(gate + 8, start + 16, 12, 'start', 'quiet', said.gate),
    words(right - 8, start + 16, 12, 'end', wide ? 'makers-word' : 'quiet', wide ? said.makers : said.buyers),
    machineAt(`${id}-machine`, machine, ground - 1, scale, carer),
    element('path', { class: `stem by-${carer}`, d: stems.slice(BEFORE_GATE).join('') }),
    element('path', { class: `stem by-${way.doers[steps[0]]}`, d: stems.slice(0, BEFORE_GATE).join('') }),
    tokens(id, way, spots, 1, { x: 0, y: ground }),
    element('path', { class: 'axis', d: `M${left} ${ground}H${right}` }),
    labels(
      spots,
      ground - TOKEN_ABOVE_GROUND - TOKEN - 8,
      SIZE,
      'strong',
      steps.map((step) => said.steps[step]),
    ),
    labels(
      spots,
      ground + 17,
      12,
      'doer',
      steps.map((step) => doerWord(said, way, step)),
      steps.map((step) => `by-${way.doers[step]}`),
    ),
    paid.markup,
  ];
  return { markup: markup.join(''), bottom: Math.max(head.bottom, paid.bottom) };
}

/** A line of words, one for each step. */
function labels(
  spots: readonly Spot[],
  y: number,
  size: number,
  className: string,
  said: readonly string[],
  classes: readonly string[] = [],
): string {
  return element(
    'g',
    { class: className, 'font-size': size, 'text-anchor': 'middle' },
    ...said.map((one, index) => {
      const place = { class: classes[index], x: spots[index]!.x, y };
      return element('text', place, escapeText(one));
    }),
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

/** When money changes hands: once at the gate, or for every hour; and to each hired firm. */
function drawPayments(
  way: Way,
  y: number,
  { gate, machine, right, spots }: Stage,
  drawing: MachineDrawing,
): Part {
  const told = drawing.said.ways[way.id].paid;
  if (!way.hourly) {
    return {
      markup: coin({ x: gate, y }, 1) + words(gate + 24, y + 4, SIZE, 'start', 'strong', told),
      bottom: y + 16,
    };
  }
  const fees = steps.flatMap((step, index) =>
    way.doers[step] === 'firm' ? [`M${spots[index]!.x} ${y - 14}m0-4a4 4 0 1 0 .1 0z`] : [],
  );
  const hours = y + (fees.length > 0 ? 8 : -8);
  return {
    markup:
      (fees.length > 0 ? element('path', { class: 'fee', d: fees.join('') }) : '') +
      element('path', { class: 'hours', d: `M${machine} ${hours}H${right}` }) +
      words(machine, hours + 24, SIZE, 'start', 'strong', told),
    bottom: hours + 28,
  };
}
