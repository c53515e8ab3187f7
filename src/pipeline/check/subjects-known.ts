import type { Problem } from '../problem.ts';
import { isTitledAs } from './titled-as.ts';
import type { Rule } from './rule.ts';

/**
 * What an article is about must be a policy that the manifest says it tells of, under the title or the number that the
 * register holds; a correction overrides a title that a paper got wrong.
 */
export const subjectsKnown: Rule = ({ registers, resolved }) =>
  registers.articles.value.flatMap(({ id, tells }): Problem[] => {
    const reading = registers.readings.find(({ file }) => file.stem === id);
    const told = registers.policies.value.filter((policy) => tells.includes(policy.id));
    if (!reading) return [];
    return (resolved.readings.get(id)?.documents ?? []).flatMap(({ title, number, role }, n): Problem[] => {
      const known = told.some((policy) => isTitledAs(policy, { title, number }));
      if (role !== 'subject' || known) return [];
      const titles = told.map((policy) => `“${policy.title.zh}”`).join(' or ');
      const reason = `unexpected subject “${title}”, expected ${titles} by title or number; correct the register, or override the title in data/corrections`;
      const place = reading.placeOf(['documents', n, 'title']);
      return [{ file: reading.file, place, rule: 'subjects-known', reason }];
    });
  });
