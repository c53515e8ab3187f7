const text = /(<(?:text|tspan)\b[^>]*>)([^<]+)/g;
const han = /(?:\p{Script=Han}|[〔〕、，。《》“”](?=\p{Script=Han}))+/gu;

/** An English drawing in which each run of Chinese says that it is Chinese, so that it is read aloud as such. */
export function markChinese(svg: string): string {
  return svg.replace(text, (_whole, tag: string, words: string) => {
    if (/\blang=/.test(tag)) return tag + words;
    return tag + words.replace(han, (run) => `<tspan lang="zh-Hans">${run}</tspan>`);
  });
}
