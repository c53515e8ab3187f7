import type { Ledger } from '../../schema/ledger.ts';
import type { Strand } from '../../schema/strand.ts';
import { element } from '../drawing/element.ts';
import type { Projection } from './file-line.ts';
import { fileSolid } from './file-solid.ts';
import { layPile } from './pile.ts';
import { stackFiles } from './stack-files.ts';

/** The stack in small, turned on its side: a solid for each file, to be shown again and again with some of them lit. */
export interface CoreLog {
  /** In pixels. */
  width: number;
  height: number;
  /** What a page holds once: the shape of each file, and all of them with wall and years as `core-log`. */
  shapes: string;
  /** The files that can be lit, in the order in which they were laid; `shape` is the id of the file’s own shape. */
  files: readonly { policy: string; shape: string; colour: Strand['colour'] }[];
}

const STACK = 72;
const YEARS = 30;
const HEAD = 9;
const FOOT = 2;
const SMALLEST = 11;
const scale = { origin: HEAD, year: 15, pitch: 0.86, line: 0.86, gap: 1.95, settling: 8, clearance: 1.5 };

/** Draws the core log of a ledger; the first, the wall’s and the last year stand beside it. */
export function coreLog(ledger: Pick<Ledger, 'policies' | 'strands'>): CoreLog {
  const pile = layPile(stackFiles(ledger), scale);
  const files = pile.files.map((file) => ({
    policy: file.policy.id,
    shape: `core-log-${file.policy.id}`,
    colour: file.strand.colour,
  }));
  const height = pile.along(pile.lastYear + 1) + FOOT;
  const wall = pile.along(pile.wallYear);
  const years = [
    { year: pile.firstYear, y: HEAD },
    { year: pile.wallYear - 1, y: wall - scale.year / 2 },
    { year: pile.lastYear, y: height - FOOT },
  ];
  return {
    width: STACK + YEARS,
    height,
    files,
    shapes:
      pile.files
        .map((file) => element('g', { id: `core-log-${file.policy.id}` }, fileSolid(pile, file, project)))
        .join('') +
      element(
        'g',
        { id: 'core-log' },
        ...files.map(({ shape }) => element('use', { href: `#${shape}` })),
        element('path', { class: 'core-log-wall', d: `M0 ${wall}H${STACK}` }),
        ...years.map(({ year, y }) =>
          element(
            'text',
            { class: 'core-log-year', x: STACK + YEARS, y, 'font-size': SMALLEST, 'text-anchor': 'end' },
            String(year),
          ),
        ),
      ),
  };
}

const project: Projection = (along, across) => [across, along];
