import { AgencyEntry } from '../../../src/schema/agency.ts';
import { placeholder } from '../../../src/schema/placeholder.ts';
import type { Drafting } from '../drafting.ts';
import type { Proposal } from '../proposal.ts';

/** Entries for the bodies that sign or are charged and that the register of agencies does not know. */
export function draftAgencies({ bodies, gazetteer }: Drafting): Proposal | null {
  if (bodies.length === 0) return null;
  const notes = new Map<object, string[]>();
  const value = bodies.map(({ id, name, aliases }) => {
    const known = gazetteer.lookup(name);
    const full = known?.body ?? name;
    const entry = {
      id,
      name: { en: placeholder('official name in English'), zh: full },
      short: { en: placeholder('short name in English'), zh: known?.canonical ?? name },
      aliases: [...new Set([name, ...aliases])].filter(
        (alias) => alias !== full && alias !== known?.canonical,
      ),
      kind: placeholder('kind'),
      history: [],
    };
    if (known) notes.set(entry, ['Known by name from national-bodies.yaml.']);
    return entry;
  });
  const kinds = AgencyEntry.shape.kind.options.join(', ');
  return {
    path: 'data/registers/agencies.yaml',
    advice: [
      `Kinds: ${kinds}.`,
      'Where a name is one of a body that stands here already, add it to its aliases instead.',
    ],
    value,
    notes,
  };
}
