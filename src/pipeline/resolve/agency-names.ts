import type { AgencyEntry } from '../../schema/agency.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../registers/register.ts';

/** Every Chinese name of every body, full, short and other, with the id of the body. */
export type AgencyNames = ReadonlyMap<string, string>;

/**
 * The names of the register of agencies. A name that two bodies claim is a problem at its second place:
 * whoever reads it could not tell which is meant.
 */
export function agencyNames(register: Register<AgencyEntry[]>): { names: AgencyNames; problems: Problem[] } {
  const { file, placeOf, value } = register;
  const names = new Map<string, string>();
  const problems: Problem[] = [];
  value.forEach(({ id, name, short, aliases }, position) => {
    const printed: [string, (string | number)[]][] = [
      [name.zh, ['name', 'zh']],
      [short.zh, ['short', 'zh']],
      ...aliases.map((alias, n): [string, (string | number)[]] => [alias, ['aliases', n]]),
    ];
    for (const [text, path] of printed) {
      const owner = names.get(text) ?? id;
      if (owner === id) names.set(text, id);
      else {
        const reason = `unexpected name “${text}”, expected it at one body; it is a name of ${owner} too`;
        problems.push({ file, place: placeOf([position, ...path]), rule: 'name-unique', reason });
      }
    }
  });
  return { names, problems };
}

/** Words that open or are a body without a name: 等部门, 相关部门, 有关行业协会, 各地方. */
const unnamed = /^(?:等|相关|有关|各|其他|其它)|^(?:部门|单位|地方)$/;

/** Whether what is printed charges a body without naming it. */
export function isUnnamedBody(printed: string): boolean {
  return unnamed.test(printed);
}
