import { readFileSync, writeFileSync } from 'node:fs';
import { hostileMarkup } from './hostile-words.ts';

/**
 * Makes an article of a good one that says the same and means harm: markup between its paragraphs, signs that nobody sees
 * in the midst of its words, a link that runs, directions turned round.
 */
export function spoilArticle(path: string): void {
  const [front = '', ...paragraphs] = readFileSync(path, 'utf8').split('\n\n');
  const spoilt = paragraphs.map((paragraph, index) => {
    const words = paragraph
      .replaceAll('共享工厂', '共享\u200B工\u00AD厂')
      .replaceAll('示范企业', '\u202E\u2066示范\u2069\u202C企业\uFEFF')
      .replace(
        '运维工程师',
        '<a href="javascript:window.hostile=true" onclick="window.hostile=true">运维工程师</a>',
      );
    return `${words}\n\n${hostileMarkup[index % hostileMarkup.length]}`;
  });
  writeFileSync(path, [front, ...spoilt].join('\n\n'));
}
