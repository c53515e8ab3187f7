import fc from 'fast-check';
import { hostileTexts } from '../../src/pipeline/testing/hostile-texts.ts';
import { policyParagraphs } from '../../src/pipeline/testing/policy-text.ts';

/** Characters that readers of text stumble over: without width, without a partner, of other planes, of other widths. */
const odd = fc.constantFrom(
  ...'\u200B \u200D \uFEFF \u00AD \u202E \u2066 \u0301 \uFE0F \u3000 \u00A0 \u2028 \u0085 \u000B \u0000 \u001B \uD83D \uDC00 \uFFFD 𠮷 𰻞 👩‍👩‍👧 ﷽ ㊀ ⑩ Ⅳ ％ １ Ａ 〇 ○ 「 」 『 』 〔 ﹝ ︵ ‧ ･ ～ \r \r\n \t & &amp; &#0; &#x110000; &#20013 &nbsp; &lt; <br> <!-- --> <![CDATA[ ]]> <? ?> ** __ ` ``` ~~~ ~~ | [ ]( ![ [^1] \\ # > - 1. --- === $ ${ {{ <b> </b> <p> </p> <td> <a href= <script> </script> <style> <svg> <math> <template> <plaintext> <textarea> <select> <title> <frameset> <table> <td colspan=9999 rowspan=9999>'.split(
    ' ',
  ),
);

const hostile = fc
  .tuple(fc.constantFrom(...hostileTexts), fc.integer({ min: 1, max: 6_000 }))
  .map(([[, text], length]) => text(length));

/** The paragraphs of an article, with odd characters and runs without end strewn into some. */
const paragraphs: fc.Arbitrary<string[]> = fc
  .tuple(
    policyParagraphs,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.oneof({ weight: 6, arbitrary: odd }, hostile)), {
      maxLength: 8,
    }),
  )
  .map(([texts, strewn]) => {
    const all = [...texts];
    for (const [which, where, what] of strewn) {
      const at = which % all.length;
      const text = all[at] ?? '';
      const cut = where % (text.length + 1);
      all[at] = text.slice(0, cut) + what + text.slice(cut);
    }
    return all;
  });

/** How the paragraphs of an article are put into a file of some format. */
type Wrap = (texts: readonly string[], size: number) => string;

const between =
  (before: string, after: string): Wrap =>
  (texts) =>
    texts.map((text) => `${before}${text}${after}`).join('\n');
const nested =
  (open: string, close: string): Wrap =>
  (texts, size) =>
    `${open.repeat(size)}${texts.join('')}${close.repeat(size)}`;

const wraps: readonly (readonly [extension: string, wrap: Wrap])[] = [
  ['txt', between('', '')],
  ['txt', between('　　', '\n')],
  [
    'txt',
    (texts, size) =>
      texts.map((text) => text.replace(new RegExp(`.{${1 + (size % 60)}}`, 'gsu'), '$&\n')).join('\n'),
  ],
  ['md', between('', '\n')],
  ['md', between('> - ', '\n')],
  ['md', between('**', '**\n')],
  ['md', between('1. ', '')],
  ['md', (texts) => `|甲|乙|\n|-|-|\n${texts.map((text) => `|${text}|3个|`).join('\n')}`],
  ['md', (texts) => `---\ntitle: ${texts[0] ?? ''}\ndate: 2030-05-06\n---\n${texts.join('\n\n')}`],
  ['md', (texts, size) => `---\n${'a: &a [*a, '.repeat(size % 90)}\n---\n${texts.join('\n\n')}`],
  ['md', (texts) => `---\ntitle: |\n ${texts.join('\n ')}\n...\n${texts.join('\n')}`],
  ['md', nested('> ', '')],
  ['md', nested('[', '](x)')],
  ['md', nested('*', '*')],
  ['html', between('<p>', '</p>')],
  ['html', between('<p>', '')],
  ['html', between('<div><span><font color=red><b>', '</div>')],
  ['html', between('<li>', '')],
  [
    'html',
    (texts) =>
      `<!doctype html><html><head><title>${texts[0] ?? ''}_云州网</title><meta name="pubdate" content="2030-05-06"></head><body><article>${texts.map((text) => `<p>${text}`).join('')}</article>`,
  ],
  [
    'html',
    (texts, size) =>
      `<table>${texts.map((text) => `<tr><td colspan=${size} rowspan=9>${text}<td>3个`).join('')}</table>`,
  ],
  [
    'html',
    (texts, size) => `<p data-a="${'x'.repeat(size * 20)}" ${'b '.repeat(size % 300)}>${texts.join('<br>')}`,
  ],
  ['html', (texts) => `<!--${texts.join('--><p>')}`],
  ['html', (texts) => `<![CDATA[${texts.join(']]><p>')}`],
  ['html', (texts) => `<script>${texts.join('</script><p>')}`],
  ['html', (texts) => `<nav>${texts.join('</nav><p>')}`],
  ['html', (texts) => [...texts.join('')].map((char) => `&#${char.codePointAt(0)};`).join('')],
  ['html', nested('<div>', '</div>')],
  ['html', nested('<b><i>', '')],
  ['html', nested('<table><tr><td>', '')],
  ['html', nested('<svg><foreignObject>', '')],
];

/** A text file of one of the formats: sentences of the genre in sound and unsound markup. Its name tells its format. */
export const wrappedText: fc.Arbitrary<{ name: string; text: string }> = fc
  .tuple(
    paragraphs,
    fc.constantFrom(...wraps),
    fc.oneof({ weight: 9, arbitrary: fc.nat(80) }, fc.integer({ min: 200, max: 10_000 })),
  )
  .map(([texts, [extension, wrap], size]) => ({ name: `fuzz.${extension}`, text: wrap(texts, size) }));
