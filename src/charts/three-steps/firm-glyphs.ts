import { coordinate } from '../drawing/element.ts';

/** A drawn firm or cluster of firms, standing on its lower left corner. */
interface FirmGlyph {
  width: number;
  /** Outlines that are filled, as path data that begins with a relative move. */
  filled: string;
  /** Outlines that are left open. */
  hollow: string;
}

const workshop = (x: number) => `m${x} 0v-9l6-5l6 5v9z`;
const back = (x: number, d: string) => `M${x} 0${d}`;
const pennant = (x: number, y: number) =>
  `M${x} ${y}v-17h12l-3.500 4l3.500 4h-10.500v9z`.replaceAll('.500', '.5');
const tower = (x: number, width: number, height: number) => back(x, `v-${height}h${width}v${height}z`);
const works = (x: number) => back(x, 'v-34l12 8v-8l12 8v-8l12 8v26z');

/** Where firms start: workshops; little giants among other firms; a group of large firms. */
export const starts: readonly FirmGlyph[] = [
  {
    width: 76,
    filled: [0, 16, 32, 48, 64].map((x) => `M0 0${workshop(x)}`).join(''),
    hollow: '',
  },
  {
    width: 76,
    filled: back(0, 'v-22l8-6l8 6v22z') + pennant(8, -28) + back(42, 'v-22l8-6l8 6v22z') + pennant(50, -28),
    hollow: tower(21, 16, 18) + `M0 0${workshop(63)}`,
  },
  {
    width: 76,
    filled: '',
    hollow: tower(0, 22, 34) + tower(27, 22, 52) + tower(54, 22, 26) + 'M22-12h5M49-12h5',
  },
];

/** What they become: a little giant; a champion’s works; a lead enterprise with the firms of its chain. */
export const titles: readonly FirmGlyph[] = [
  { width: 24, filled: back(0, 'v-32l12-9l12 9v32z') + pennant(12, -41), hollow: '' },
  { width: 36, filled: works(0) + pennant(1, -34), hollow: '' },
  {
    width: 112,
    filled: tower(30, 16, 36) + tower(48, 18, 54) + tower(68, 16, 30) + pennant(57, -54),
    hollow: `M0 0${workshop(0)}M0 0${workshop(100)}M12-5h18M84-5h16`,
  },
];

/** The transform that stands a glyph of this width on a point of the ground, in the middle. */
export const standing = ({ width }: FirmGlyph, x: number, ground: number, scale = 1): string =>
  `translate(${coordinate(x - (width * scale) / 2)} ${coordinate(ground)})${scale === 1 ? '' : ` scale(${scale})`}`;
