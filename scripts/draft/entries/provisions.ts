import { placeholder } from '../../../src/schema/placeholder.ts';
import type { Drafting } from '../drafting.ts';
import { outlinedPolicy } from '../provision-at.ts';
import type { Proposal } from '../proposal.ts';

/** The provisions of the policy that the article prints, out of its outline; null where none is printed, or all are told already. */
export function draftProvisions(drafting: Drafting): Proposal | null {
  const { reading, article, spot, registers } = drafting;
  const policy = outlinedPolicy(drafting);
  if (policy === null) return null;
  const notes = new Map<object, string[]>();
  const provisions = reading.outline.map(({ label, heading, depth, agencies, at }, index) => {
    const isPart = (reading.outline[index + 1]?.depth ?? 0) > depth;
    const entry = {
      label,
      group: null,
      heading: { en: placeholder('heading in English'), zh: heading },
      summary: isPart ? null : { en: placeholder('summary in our own words'), zh: placeholder('概要') },
      themes: isPart ? [] : [placeholder('ids of themes')],
      evidence: [],
    };
    const bodies = agencies.map(({ name, lead }) => (lead ? `${name} (lead)` : name));
    notes.set(entry, [
      spot(at, `${label}${heading}`),
      ...(bodies.length > 0 ? [`charged: ${bodies.join('、')}`] : []),
    ]);
    return entry;
  });
  return {
    path: `data/registers/provisions/${policy}.yaml`,
    advice: [
      'A summary is null where the document names the item and says no more.',
      'The bodies charged stand in the outline of the reading and are not typed here.',
      `Themes: ${registers.themes.value.map(({ id }) => id).join(', ')}.`,
    ],
    value: { policy, article, provisions },
    notes,
  };
}
