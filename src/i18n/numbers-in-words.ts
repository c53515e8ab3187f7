import type { Locale } from './locale.ts';

const english =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const chinese = '零 一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** A small count as English words, “twelve”; as digits above fifteen. */
export function inEnglish(count: number): string {
  return english[count] ?? String(count);
}

/** A small count as Chinese says it before a measure word, 两 for 2; as digits above fifteen. */
export function inChinese(count: number): string {
  return chinese[count] ?? String(count);
}

/** A count for the interface’s texts, as their `{count}`, and as the `{Count}` that opens a sentence. */
export function countWords(locale: Locale, count: number): { count: string; Count: string } {
  const told = locale === 'en' ? inEnglish(count) : inChinese(count);
  return { count: told, Count: capitalised(told) };
}

const ordinals =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth';
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place in a row in English, counted from 1: third, fifteenth, 21st. */
export function ordinalInEnglish(place: number): string {
  return ordinals.split(' ')[place] || `${place}${endings[ordinalRules.select(place)] ?? 'th'}`;
}

/** The number of a chapter or item as Chinese documents count them, 二 and not 两 for 2; as digits above fifteen. */
export function ordinalInChinese(count: number): string {
  return count === 2 ? '二' : inChinese(count);
}

/** Text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
