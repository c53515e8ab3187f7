import type { Ledger } from '../../schema/ledger.ts';
import type { ChartContext } from '../chart.ts';
import type { OpenedReading } from './opened-reading.ts';

/** What an opened file is drawn from. */
export interface OpenedDrawing {
  reading: OpenedReading;
  ledger: Pick<Ledger, 'agencies'>;
  context: ChartContext;
  /** In pixels. */
  width: number;
  /** The one annotation, in phrases. */
  annotation: readonly string[];
}
