import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * A number or a name that rests on nothing cannot be traced: horizons, counts of signatories, signatories and document
 * numbers have evidence, and so does every provision that no outline holds.
 */
export const factsRest: Rule = ({ registers }) => {
  const { policies, provisions } = registers;
  const bare = policies.value.flatMap(({ number, numberEvidence, horizon, issuers }, n) => [
    ...(number !== null && numberEvidence.length === 0 ? [[n, 'number']] : []),
    ...(horizon.year !== null && horizon.evidence.length === 0 ? [[n, 'horizon', 'year']] : []),
    ...(issuers.count !== null && issuers.evidence.length === 0 ? [[n, 'issuers', 'count']] : []),
  ]);
  const problem = (
    register: typeof policies | (typeof provisions)[number],
    path: (string | number)[],
  ): Problem => ({
    file: register.file,
    place: register.placeOf(path),
    rule: 'facts-rest',
    reason: `unexpected fact without evidence, expected a source; add one, or say null`,
  });
  return [
    ...bare.map((path) => problem(policies, path)),
    ...provisions.flatMap((register) =>
      register.value.article !== null
        ? []
        : register.value.provisions.flatMap(({ evidence }, n) =>
            evidence.length === 0 ? [problem(register, ['provisions', n, 'evidence'])] : [],
          ),
    ),
  ];
};
