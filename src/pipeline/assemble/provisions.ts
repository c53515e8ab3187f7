import type { Provision, ProvisionRegister } from '../../schema/provision.ts';
import type { Cited } from '../resolve/cite.ts';
import type { Outlined } from '../resolve/outlined-provisions.ts';
import type { FromOutline } from '../resolve/resolve-registers.ts';
import { parentsOf, provisionKeys } from './provision-keys.ts';

/** Depths of provisions, 1 for the outermost; named groups have no depth of their own. */
const depthsOf = (outlined: Outlined): number[] => outlined.map((item) => item?.depth ?? 1);

/** The provisions of one policy in the order of the document. */
export function assembleProvisions(
  { policy, provisions }: Cited<ProvisionRegister>,
  { outlined, charged, headings }: FromOutline,
): Provision[] {
  const depths = depthsOf(outlined);
  const parents = parentsOf(depths);
  const ids = provisionKeys(provisions, depths).map((key) => `${policy}/${key}`);
  return provisions.map((provision, position) => {
    const parent = parents[position];
    const heading = headings[position];
    return {
      id: ids[position] ?? '',
      policy,
      label: provision.label,
      depth: depths[position] ?? 1,
      parent: parent === undefined ? null : (ids[parent] ?? null),
      group: provision.group,
      heading: provision.heading,
      told: provision.summary || parents.includes(position) ? 'described' : 'named-only',
      summary: provision.summary,
      themes: provision.themes,
      agencies: charged[position]?.agencies ?? [],
      unnamed: [...(charged[position]?.unnamed ?? []), ...(provision.unnamed ?? [])],
      evidence: [...new Set([...(heading ? [heading] : []), ...provision.evidence])],
    };
  });
}
