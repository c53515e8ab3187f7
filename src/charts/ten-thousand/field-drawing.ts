import type { Ledger } from '../../schema/ledger.ts';
import type { ChartContext } from '../chart.ts';
import type { FieldGrid } from './field-grid.ts';
import type { CountedPromise } from './field-reading.ts';

/** What the parts of the picture are drawn from. */
export interface FieldDrawing {
  context: ChartContext;
  grid: FieldGrid;
  width: number;
  /** Unique on a page: the start of every id in the drawing. */
  id: string;
  /** The class that colours a promise by its strand. */
  colour: (promise: CountedPromise) => string;
}

/** A part of the picture, and how far down it reaches in pixels. */
export interface Part {
  markup: string;
  bottom: number;
}

/** The class of the strand that each promise’s document belongs to. */
export function strandClass(ledger: Ledger): (promise: CountedPromise) => string {
  return ({ policy }) => {
    const strand = ledger.policies.find(({ id }) => id === policy)?.strand;
    return `strand-${ledger.strands.find(({ id }) => id === strand)?.colour ?? 'stone'}`;
  };
}
