import type { Claim } from '../../../schema/claim.ts';
import type { Target } from '../../../schema/target.ts';

/** `target:<id>.value`, `.max` and `.due`, as far as the promise has them. */
export function targetClaims({ id, value, max, due, evidence }: Target): Claim[] {
  const common = { evidence, derivation: null };
  return [
    ...(value === null ? [] : [{ id: `target:${id}.value`, value, type: 'number' as const, ...common }]),
    ...(max === null ? [] : [{ id: `target:${id}.max`, value: max, type: 'number' as const, ...common }]),
    ...(due === null
      ? []
      : [{ id: `target:${id}.due`, value: String(due), type: 'date' as const, ...common }]),
  ];
}
