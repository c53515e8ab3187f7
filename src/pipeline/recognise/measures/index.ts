export { matchMeasure, type Measure } from './match-measure.ts';
export type { MeasureKind } from './measure-table.ts';
