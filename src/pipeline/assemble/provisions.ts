import type { Provision, ProvisionRegister } from '../../schema/provision.ts';
import type { Cited } from '../resolve/cite.ts';
import type { Outlined } from '../resolve/outlined-provisions.ts';
import type { FromOutline } from '../resolve/resolve-registers.ts';
import { provisionKey } from './provision-key.ts';

/** Depths of provisions, 1 for the outermost; named groups have no depth of their own. */
const depthsOf = (outlined: Outlined): number[] => outlined.map((item) => item?.depth ?? 1);

/** For each provision the position of the nearest one before it that is less deep; undefined for the outermost. */
function parentsOf(depths: readonly number[]): (number | undefined)[] {
  return depths.map((depth, position) => {
    const before = depths.slice(0, position).findLastIndex((other) => other < depth);
    return before === -1 ? undefined : before;
  });
}

/** The provisions of one policy in the order of the document. */
export function assembleProvisions(
  { policy, provisions }: Cited<ProvisionRegister>,
  { outlined, charged, headings }: FromOutline,
): Provision[] {
  const depths = depthsOf(outlined);
  const parents = parentsOf(depths);
  const orders = new Map<string, number>();
  const ids = provisions.map(({ label, group }, position) => {
    const kind = `${group?.en ?? ''} ${depths[position]}`;
    const order = (orders.get(kind) ?? 0) + 1;
    orders.set(kind, order);
    return `${policy}/${provisionKey({ label, group, isPart: parents.includes(position) }, order)}`;
  });
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
