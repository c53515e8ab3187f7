import type { Claim } from '../../../schema/claim.ts';
import type { Policy } from '../../../schema/policy.ts';

/** A claim unless its value is not known or rests on nothing. */
function stated(claim: Omit<Claim, 'value'> & { value: Claim['value'] | null | undefined }): Claim[] {
  const { value } = claim;
  return value === null || value === undefined || claim.evidence.length === 0 ? [] : [{ ...claim, value }];
}

/** `policy:<id>.number`, `.signed`, `.published`, `.horizon`, `.issuers` and `.days` (signing to publication). */
export function policyClaims(policy: Policy): Claim[] {
  const { id, number, numberEvidence, signed, published, horizon, issuers, daysToPublication } = policy;
  const date = (name: 'signed' | 'published') =>
    stated({
      id: `policy:${id}.${name}`,
      value: policy[name]?.date,
      type: 'date',
      evidence: policy[name]?.evidence ?? [],
      derivation: null,
    });
  return [
    ...stated({
      id: `policy:${id}.number`,
      value: number,
      type: 'text',
      evidence: numberEvidence,
      derivation: null,
    }),
    ...date('signed'),
    ...date('published'),
    ...stated({
      id: `policy:${id}.horizon`,
      value: horizon.year === null ? null : String(horizon.year),
      type: 'date',
      evidence: horizon.evidence,
      derivation: null,
    }),
    ...stated({
      id: `policy:${id}.issuers`,
      value: issuers.count,
      type: 'number',
      evidence: issuers.evidence,
      derivation: null,
    }),
    ...stated({
      id: `policy:${id}.days`,
      value: daysToPublication,
      type: 'number',
      evidence: [...new Set([...(signed?.evidence ?? []), ...(published?.evidence ?? [])])],
      derivation: {
        en: 'Days from the date of signing to the date of publication.',
        zh: '从成文日期到公布日期的天数。',
      },
    }),
  ];
}
