export { matchMeasure, type Measure } from './match-measure.ts';
