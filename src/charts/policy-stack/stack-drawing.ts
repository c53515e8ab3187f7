import type { Ledger } from '../../schema/ledger.ts';
import type { ChartContext } from '../chart.ts';
import type { DrawingSize } from './drawing-size.ts';
import type { StackFile } from './stack-files.ts';

/** What the stack is drawn from. */
export interface StackDrawing {
  files: readonly StackFile[];
  ledger: Pick<Ledger, 'agencies' | 'edition'>;
  context: ChartContext;
  size: DrawingSize;
  /** Begins every id in the drawing. */
  id: string;
  /** The one annotation, in phrases: what the picture says. */
  annotation: readonly string[];
}

/** A drawing of the stack: its height in pixels, and its content. */
export interface DrawnStack {
  height: number;
  content: string;
}
