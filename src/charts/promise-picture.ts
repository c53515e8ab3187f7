import type { Ledger } from '../schema/ledger.ts';
import type { Target } from '../schema/target.ts';
import type { Chart } from './chart.ts';
import { outcomeAgainstTarget } from './outcome-against-target/outcome-against-target.ts';
import { promiseLife } from './promise-life/promise-life.ts';

/**
 * The picture of one promise: the series that measures it where there is one with two values or more, else the
 * promise in time. `document` is where Plot makes its elements.
 */
export function promisePicture(
  target: Target,
  { outcomes }: Pick<Ledger, 'outcomes'>,
  document: Document,
): Chart {
  const { id, value, due, outcome } = target;
  const points = outcomes.find((one) => one.id === outcome)?.points ?? [];
  const measured = value !== null && due !== null && points.filter(({ level }) => level).length > 1;
  return measured ? outcomeAgainstTarget(`series-${id}`, id, document) : promiseLife(id);
}
