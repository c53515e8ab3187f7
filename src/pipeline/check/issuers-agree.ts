import type { Problem } from '../problem.ts';
import { nearest } from '../registers/nearest.ts';
import type { Rule } from './rule.ts';

/**
 * Who signs is told from the register; the article counts and names them too, and the two must agree: the count, and
 * each body named, which must be known and among the signatories of the article’s first policy.
 */
export const issuersAgree: Rule = ({ registers, resolved }) =>
  registers.articles.value.flatMap(({ id, tells }): Problem[] => {
    const reading = registers.readings.find(({ file }) => file.stem === id);
    const index = registers.policies.value.findIndex((policy) => policy.id === tells[0]);
    const policy = registers.policies.value[index];
    if (!reading || !policy) return [];
    const { stated, named } = reading.value.issuers;
    const { count, agencies } = policy.issuers;
    const miscounted: Problem[] =
      stated === null || stated === count
        ? []
        : [
            {
              file: registers.policies.file,
              place: registers.policies.placeOf([index, 'issuers', 'count']),
              rule: 'issuers-agree',
              reason: `unexpected count ${count ?? 'unknown'}, expected ${stated} as ${reading.value.article.file} states; correct the register or the reading`,
            },
          ];
    const misnamed = named.flatMap((name, n): Problem[] => {
      const agency = resolved.names.get(name);
      if (agency && agencies.includes(agency)) return [];
      const expected = agency
        ? `${agency} among the signatories of ${policy.id}; add it there or correct the reading`
        : `a name of data/registers/agencies.yaml, nearest “${nearest(name, resolved.names.keys()) ?? ''}”; add it there`;
      const reason = `unexpected body “${name}” among the issuers in ${reading.value.article.file}, expected ${expected}`;
      const place = reading.placeOf(['issuers', 'named', n]);
      return [{ file: reading.file, place, rule: 'issuers-agree', reason }];
    });
    return [...miscounted, ...misnamed];
  });
