/** The `lang` of a run of quoted words, by the characters it holds. */
export function languageOfWords(words: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
}

/** Split text at its runs of Chinese, so that each can carry its language. */
export function runsOf(text: string): { words: string; han: boolean }[] {
  return text
    .split(/((?:\p{Script=Han}|[，。、；：？！《》〈〉“”‘’（）〔〕](?=\p{Script=Han}))+)/u)
    .filter(Boolean)
    .map((words) => ({ words, han: /\p{Script=Han}/u.test(words) }));
}
