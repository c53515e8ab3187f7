import { chinese } from './chinese.ts';
import { english, type Word } from './english.ts';
import type { Locale } from './locale.ts';

export type { Word };

const dictionaries: Record<Locale, Record<Word, string>> = { en: english, zh: chinese };

/** A word of the interface, with `{names}` filled in. */
export function word(locale: Locale, key: Word, values: Record<string, string | number> = {}): string {
  return dictionaries[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
