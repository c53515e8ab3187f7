import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from './index.ts';

const front = '---\ntitle: 甲\ndate: 2030-01-01\n---\n';
const parse = (path: string, text: string) => {
  const file = new VFile({ path, value: new TextEncoder().encode(text) });
  return {
    article: parseArticle(file),
    rules: file.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId),
  };
};

/** Longest time, in milliseconds, that any file may take on a slow machine. */
const patience = 15_000;

describe('What would exhaust a parser is refused in good time, and the message names the limit', () => {
  test.each([
    ['20 MB of one line', 'a.txt', 'x'.repeat(20_000_000), 'too-large'],
    ['elements nested 10,000 deep', 'a.html', '<div>'.repeat(10_000), 'too-deep'],
    ['elements nested deep behind front matter', 'a.md', `${front}${'<div>'.repeat(10_000)}`, 'too-deep'],
    ['lists nested 10,000 deep', 'a.html', '<ul><li>'.repeat(10_000), 'too-deep'],
    ['tables nested 10,000 deep', 'a.html', '<table><tr><td>'.repeat(10_000), 'too-deep'],
    ['options that close nothing', 'a.html', '<optgroup><option>'.repeat(10_000), 'too-deep'],
    ['quotations nested 10,000 deep', 'a.md', `${front}${'>'.repeat(10_000)}甲`, 'too-deep'],
    ['list marks nested 10,000 deep', 'a.md', `${front}${'- '.repeat(10_000)}甲`, 'too-deep'],
    [
      'lists indented ever deeper',
      'a.md',
      front + Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n'),
      'too-deep',
    ],
    ['endless attributes', 'a.html', `<p ${'a=1 '.repeat(100_000)}>甲</p>`, 'too-many-attributes'],
    ['endless opening brackets', 'a.md', `${front}${'['.repeat(100_000)}`, 'too-many-marks'],
    ['endless instructions', 'a.md', `${front}甲${'<?a '.repeat(100_000)}`, 'too-many-marks'],
    ['endless stars', 'a.md', `${front}${'*甲 '.repeat(100_000)}`, 'too-many-marks'],
    ['an endless table', 'a.md', `${front}|a|b|\n|-|-|\n${'|甲|乙|\n'.repeat(40_000)}`, 'too-many-marks'],
    ['endless numbers', 'a.txt', '1 2 3 '.repeat(20_000), 'too-many-numbers'],
    ['endless Chinese numbers', 'a.txt', '三、五、'.repeat(20_000), 'too-many-numbers'],
    ['endless titles', 'a.txt', '《甲》'.repeat(20_000), 'too-many-titles'],
    ['front matter nested deep', 'a.md', `---\na: ${'['.repeat(50_000)}\n---\n甲`, 'front-matter'],
  ])('%s', { timeout: patience }, (_, path, text, rule) => {
    const { article, rules } = parse(path, text);
    expect(rules).toEqual([rule]);
    expect(article.paragraphs).toEqual([]);
    expect(article.file.messages.find(({ ruleId }) => ruleId === rule)?.reason).toMatch(/\d/);
  });
});

/** Enough of a head for a page to be an article. */
const titled = '<title>云州竹编</title>';

describe('What is only odd is read in good time', () => {
  test.each([
    ['1.9 MB of one line', 'a.md', `${front}${'甲乙丙丁。'.repeat(126_000)}`, 1],
    ['1.9 MB of one HTML line', 'a.html', `${titled}<p>${'甲乙丙丁。'.repeat(126_000)}</p>`, 1],
    ['many paragraphs', 'a.html', titled + '<p>甲乙丙丁。</p>\n'.repeat(40_000), 40_000],
    ['many character references', 'a.md', `${front}<p>${'&#20013;'.repeat(200_000)}</p>`, 1],
    ['“less than” without end', 'a.md', `${front}${'<'.repeat(400_000)}`, 1],
    ['a million spaces', 'a.md', `${front}甲${' '.repeat(1_000_000)}乙`, 1],
    ['elements as deep as the limit', 'a.html', `${titled}${'<div>'.repeat(255)}<p>甲乙。</p>`, 1],
  ])('%s', { timeout: patience }, (_, path, text, paragraphs) => {
    const { article, rules } = parse(path, text);
    expect(rules).toEqual([]);
    expect(article.paragraphs).toHaveLength(paragraphs);
  });
});

test('Nothing of scripts, styles, attributes or addresses becomes text', () => {
  const { article } = parse(
    'a.md',
    `${front}<div><style>.a{b:c}</style><script>let 坏 = '<p>坏</p>'</script><noscript>坏</noscript>
<p onclick="坏()" title="坏">好的<a href="javascript:坏">一段</a>文字。<img alt="坏" src="x:坏"></p>
<template><p>坏</p></template><iframe srcdoc="<p>坏</p>">坏</iframe><svg><text>坏</text></svg></div>`,
  );
  expect(article.paragraphs.map(({ text }) => text)).toEqual(['好的一段文字。']);
});
