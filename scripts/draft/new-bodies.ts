import { isUnnamedBody, type AgencyNames } from '../../src/pipeline/resolve/agency-names.ts';
import { placeholder } from '../../src/schema/placeholder.ts';
import type { Reading } from '../../src/schema/reading.ts';

/** A body that the article names and the register of agencies does not know. */
export interface NewBody {
  /** A placeholder: a person chooses the key. */
  id: string;
  /** Its fullest name in the article. */
  name: string;
  /** The other names that the article prints for it: 省财政厅 for 云岭省财政厅. */
  aliases: readonly string[];
}

/** Every name of a body in a reading, in the order of issuers and outline, each once. */
function namesIn({ issuers, outline }: Reading): string[] {
  const charged = outline.flatMap(({ agencies }) => agencies.map(({ name }) => name));
  return [...new Set([...issuers.named, ...charged.filter((name) => !isUnnamedBody(name))])];
}

/** The bodies that are new to the register, a name that is the end of a fuller one being its alias. */
export function newBodies(reading: Reading, known: AgencyNames): NewBody[] {
  const names = namesIn(reading).filter((name) => !known.has(name));
  const isShort = (name: string) => names.some((other) => other !== name && other.endsWith(name));
  return names
    .filter((name) => !isShort(name))
    .map((name) => ({
      id: placeholder(`id of ${name}`),
      name,
      aliases: names.filter((other) => other !== name && name.endsWith(other)),
    }));
}
