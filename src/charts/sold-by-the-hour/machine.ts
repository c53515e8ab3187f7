import { element } from '../drawing/element.ts';

/** How large the machine is drawn, in pixels; it stands on the lower edge. */
export const MACHINE = { width: 164, height: 108 };

/** What never changes hands: skid and feet, crankcase and pipe; then the belt wheel before them. */
const frame = [
  'M14 108v-6H150v6M30 102v-9l6-8h10l6 8v9M108 102v-9l6-8h10l6 8v9M90 34h26v28H90zM118 14h12q8 0 8 8v40h-8V26q0-4-4-4h-8z',
  'M74 20a24 24 0 1 0 .1 0M74 39a5 5 0 1 0 .1 0M74 26v13M74 49v13M56 44h13M79 44h13',
];
/** What somebody must look after, each with what it is: motor (upgraded), cylinder (repaired), tank (recycled), gauge (watched). */
const cared = [
  'M20 30h26q4 0 4 4v26H14V36q0-6 6-6zM14 39H50M14 46H50M14 53H50M24 30v-6h14v6',
  'M95 34V12h16v22zM91 18h24M91 23h24M91 28h24M97 12V5h12v7',
  'M26 62H136a14 14 0 0 1 0 28H26a14 14 0 0 1 0-28zM36 62v28M128 62v28',
  'M154 66v-14M154 32a10 10 0 1 0 .1 0M154 42l4-5M150 76h8v-5h4v10h-4v-5',
].join('');
/** The machine, an air compressor, to be drawn with `use`: what is looked after takes the colour of who does it. */
export function machineSymbol(id: string): string {
  return element(
    'g',
    { id },
    element('path', { class: 'machine-cared', d: cared }),
    ...frame.map((d) => element('path', { class: 'machine-frame', d })),
  );
}

/** The machine at a place: its left edge, the ground it stands on, its scale, and the class of who looks after it. */
export function machineAt(id: string, left: number, ground: number, scale: number, carer: string): string {
  const place = `translate(${round(left)} ${round(ground - MACHINE.height * scale)})`;
  return element('use', {
    class: `by-${carer}`,
    href: `#${id}`,
    transform: scale === 1 ? place : `${place} scale(${scale})`,
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
