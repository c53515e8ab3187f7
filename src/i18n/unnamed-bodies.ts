/** What documents write where they charge bodies without naming them, in English. */
const english: ReadonlyMap<string, string> = new Map([
  ['等部门', 'and other departments'],
  ['相关部门', 'departments concerned'],
  ['有关部门', 'departments concerned'],
  ['有关行业协会', 'industry associations concerned'],
]);

/** English for bodies that a document charges without naming them; null for words not known here, which stay as printed. */
export function unnamedInEnglish(printed: string): string | null {
  return english.get(printed) ?? null;
}
