import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { hostileAddresses, hostileLabels, hostileTitles } from './hostile-words.ts';

/** A field of every entry of a register, and the words that are put in front of its own. */
type Spoiling = [register: string, path: readonly string[], words: readonly string[]];

const both = (register: string, key: string, words: readonly string[]): Spoiling[] => [
  [register, [key, 'en'], words],
  [register, [key, 'zh'], words],
];

/** Chinese titles and names that readings are compared with stay as they are; all others are spoilt. */
const spoilings: readonly Spoiling[] = [
  ...both('events.yaml', 'title', hostileTitles),
  ...both('events.yaml', 'summary', hostileTitles),
  ...both('targets.yaml', 'name', hostileTitles),
  ...both('strands.yaml', 'name', hostileTitles),
  ...both('strands.yaml', 'short', hostileLabels),
  ...both('themes.yaml', 'name', hostileTitles),
  ...both('glossary.yaml', 'definition', hostileTitles),
  ...both('references.yaml', 'publisher', hostileTitles),
  ...both('references.yaml', 'about', hostileTitles),
  ...both('findings.yaml', 'title', hostileTitles),
  ...both('outcomes.yaml', 'name', hostileTitles),
  ['glossary.yaml', ['term', 'en'], hostileTitles],
  ['policies.yaml', ['title', 'en'], hostileTitles],
  ['policies.yaml', ['short', 'en'], hostileLabels],
  ...both('policies.yaml', 'summary', hostileTitles),
  ['agencies.yaml', ['name', 'en'], hostileTitles],
  ['agencies.yaml', ['short', 'en'], hostileLabels],
  ['policies.yaml', ['address'], hostileAddresses],
  ['references.yaml', ['address'], hostileAddresses],
];

const limits: Readonly<Record<string, number>> = {
  title: 240,
  name: 240,
  publisher: 240,
  term: 240,
  short: 60,
};

/** Puts hostile words into every register of a copy of the project, in front of what a text says already. */
export function spoilRegisters(root: string): void {
  for (const register of new Set(spoilings.map(([name]) => name))) {
    const path = join(root, 'data/registers', register);
    const document = parseDocument(readFileSync(path, 'utf8'));
    if (!isSeq(document.contents)) throw new Error(`unexpected ${register}, expected a list`);
    const entries = document.contents.items.length;
    for (const [name, field, words] of spoilings)
      for (let index = 0; name === register && index < entries; index += 1) {
        const own = document.getIn([index, ...field]);
        const word = words[index % words.length] ?? '';
        if (typeof own !== 'string') continue;
        const spoilt =
          field[0] === 'address' ? word : `${word} ${own}`.slice(0, limits[field[0] ?? ''] ?? 2000);
        document.setIn([index, ...field], spoilt.trim());
      }
    writeFileSync(path, document.toString({ lineWidth: 0 }));
  }
}
