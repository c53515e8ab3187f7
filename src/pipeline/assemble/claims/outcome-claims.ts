import type { Claim } from '../../../schema/claim.ts';
import type { Outcome } from '../../../schema/outcome.ts';

/**
 * `outcome:<series>.<date>` for every value of a series. Where two values bear one date, the one of the level series
 * has the plain name, and the one shown beside it is `outcome:<series>.<date>.beside`.
 */
export function outcomeClaims({ id, points }: Outcome): Claim[] {
  return points.map((point) => {
    const sharing = points.filter(({ date }) => date === point.date);
    const plain = sharing.find(({ level }) => level) ?? sharing[0];
    const name = `outcome:${id}.${point.date}`;
    return {
      id: point === plain ? name : `${name}.beside`,
      value: point.value,
      type: 'number',
      evidence: point.evidence,
      derivation: null,
    };
  });
}
