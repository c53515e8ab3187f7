/** Text in lines no wider than `width`, broken after spaces and Han characters; `widthOf` measures in the same unit. */
export function wrapWords(text: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+\s?|\s/gu)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
