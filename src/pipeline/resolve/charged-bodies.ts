import type { Provision } from '../../schema/provision.ts';
import type { Reading } from '../../schema/reading.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../registers/nearest.ts';
import type { Register } from '../registers/register.ts';
import { isUnnamedBody, type AgencyNames } from './agency-names.ts';

/** The bodies charged with one item: the ones with a name, by id, and the others as printed. */
export type Charged = Pick<Provision, 'agencies' | 'unnamed'>;

/**
 * The bodies charged with item `position` of a reading’s outline. A name that the register of agencies does not know is
 * a problem at its place in the reading, told with its place in the article.
 */
export function chargedBodies(
  register: Register<Reading>,
  position: number,
  names: AgencyNames,
): { charged: Charged; problems: Problem[] } {
  const { file, placeOf, value } = register;
  const item = value.outline[position];
  const charged: Charged = { agencies: [], unnamed: [] };
  const problems: Problem[] = [];
  item?.agencies.forEach(({ name, lead }, n) => {
    const agency = names.get(name);
    if (agency) charged.agencies.push({ agency, printed: name, lead });
    else if (isUnnamedBody(name)) charged.unnamed.push(name);
    else {
      const where = `${value.article.file}, paragraph ${item.at.paragraph}, under “${item.label}${item.heading}”`;
      const near = nearest(name, names.keys(), { tolerance: 0.6 });
      const reason = `unexpected body “${name}” (${where}), expected a name of data/registers/agencies.yaml; add it there as a body or an alias${near ? `; nearest: “${near}”` : ''}`;
      const place = placeOf(['outline', position, 'agencies', n, 'name']);
      problems.push({ file, place, rule: 'unknown-agency', reason });
    }
  });
  return { charged, problems };
}
