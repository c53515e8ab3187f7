import type { Locale } from '../i18n/locale.ts';
import type { FoundKind } from '../i18n/page-words/search.ts';

/** What kind of thing can be found, in the order of the choices. */
export const recordKinds = [
  'policy',
  'provision',
  'target',
  'event',
  'agency',
  'term',
  'theme',
  'story',
  'source',
  'page',
] as const satisfies readonly FoundKind[];
export type RecordKind = FoundKind;

/** One thing that can be found, in one language. */
export interface SearchRecord {
  kind: RecordKind;
  /** Its address below the language, with an anchor where it has no page of its own. */
  path: string;
  title: string;
  /** The title in the other language, where there is one. */
  other: string | null;
  /** All else that it is called, in either language: short and older names, acronyms, numbers. */
  names: readonly string[];
  /** What it says, in the language of the record. */
  text: string;
  /** When, as the language writes it; of a promise, what became of it too. */
  when: string | null;
  /** Id of the strand it belongs to. */
  strand: string | null;
}

/** What records are made with. */
export interface RecordContext {
  locale: Locale;
  /** Prose of a register as words alone, its claims filled in. */
  plain: (prose: string) => string;
}
