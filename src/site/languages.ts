/** The `lang` of a run of quoted words, by the characters it holds. */
export function languageOfWords(words: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
}
