import { fold } from './fold.ts';
import { nameMark } from './marks.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/** A record with all its names, and the names as a keyboard without Chinese writes them. */
export interface NamedRecord {
  path: string;
  /** The word of the index that this record alone holds. */
  mark: string;
  names: readonly string[];
  pinyin: readonly string[];
}

/** What turns a question into the words that the records use. */
export interface NameBook {
  records: readonly NamedRecord[];
  /** Words of titles and names, in small letters: what a slip of the hand is measured against. */
  words: readonly string[];
}

const named: readonly RecordKind[] = ['policy', 'agency', 'term'];
const han = /\p{Script=Han}/u;
const LONG = 4;

/**
 * The book of the records that have names of their own: documents, bodies, terms. `romanise` gives the pinyin of a Chinese
 * name, syllables apart, without tones.
 */
export function nameBookOf(records: readonly SearchRecord[], romanise: (name: string) => string): NameBook {
  const titles = records.flatMap(namesOf);
  return {
    records: records
      .filter(({ kind }) => named.includes(kind))
      .map((record, place) => ({
        path: record.path,
        mark: nameMark(place),
        names: unique(namesOf(record)),
        pinyin: unique(
          namesOf(record)
            .filter((name) => han.test(name))
            .flatMap((name) => spellings(romanise(name))),
        ),
      })),
    words: unique(
      titles
        .flatMap((title) => title.toLowerCase().match(/[a-z]+/g) ?? [])
        .filter(({ length }) => length >= LONG),
    ).sort(),
  };
}

const namesOf = ({ title, other, names }: SearchRecord) => [
  title,
  ...(other === null ? [] : [other]),
  ...names,
];
const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Pinyin in full, and, of names that are said in three syllables or more, its initials: gongxinbu, gxb. */
function spellings(syllables: string): string[] {
  const parts = syllables.split(' ').map(fold).filter(Boolean);
  const initials = parts.map(([first]) => first).join('');
  return [parts.join(''), ...(initials.length >= 3 && initials.length <= 8 ? [initials] : [])];
}
