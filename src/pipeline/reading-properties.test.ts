import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyParagraphs } from './testing/policy-text.ts';
import { faultsOf } from './testing/reading-faults.ts';
import { factsOf, readingOf } from './testing/reading-of.ts';
import { testingGazetteer } from './recognise/testing/gazetteer.ts';

const folder = join(import.meta.dirname, '../tests/articles');
const articles = readdirSync(folder)
  .filter((name) => /\.(?:md|html|txt)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** How many generated articles each property is tried on; always the same ones. */
const runs = { numRuns: 40, seed: 20 } as const;
const dateline = '2030-05-06 08:00 来源：云州日报';

/** An article in each format: its headline, the line under it, its paragraphs. */
const asText = ([headline = '', ...body]: readonly string[]): string =>
  [headline, dateline, ...body].join('\n\n');
const asMarkdown = ([headline = '', ...body]: readonly string[]): string =>
  [`# ${headline}`, dateline, ...body].join('\n\n');
const asHtml = ([headline = '', ...body]: readonly string[], before = '', after = ''): string =>
  `<!doctype html><html><body>${before}<h1>${headline}</h1><p>${dateline}</p>\n${body.map((text) => `<p>${text}</p>`).join('\n')}${after}</body></html>`;

const facts = (name: string, content: string | Uint8Array): unknown => factsOf(readingOf(name, content));

/** Two Han characters side by side: between them white space is no more than setting. */
const betweenHan = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
/** Every `step`th place between two Han characters of a text, filled with something. */
const fill = (text: string, step: number, something: string): string => {
  let count = 0;
  return text.replace(betweenHan, () => (count++ % step === 0 ? something : ''));
};
const step = fc.integer({ min: 1, max: 30 });
/** Lines this short may be headlines, bylines or names, which are told by their spaces. */
const isRunning = (text: string): boolean => text.length > 40;

describe('Every reading of generated articles keeps what a reading promises', () => {
  test.each([
    ['txt', asText],
    ['md', asMarkdown],
    ['html', asHtml],
  ] as const)('in %s', (extension, lay) => {
    fc.assert(
      fc.property(policyParagraphs, (texts) => {
        const bytes = new TextEncoder().encode(lay(texts));
        expect(faultsOf({ name: `a.${extension}`, bytes }, testingGazetteer)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('A reading is the same however the file is written', () => {
  test.each(articles)('$name with other line ends, and with a byte order mark', ({ name, text }) => {
    const read = { ...readingOf(name, text), article: null };
    for (const written of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) {
      expect({ ...readingOf(name, written), article: null }).toEqual(read);
    }
  });

  test('as plain text, Markdown or HTML', () => {
    fc.assert(
      fc.property(policyParagraphs, (texts) => {
        const read = facts('a.txt', asText(texts));
        expect(facts('a.md', asMarkdown(texts))).toEqual(read);
        expect(facts('a.html', asHtml(texts))).toEqual(read);
      }),
      runs,
    );
  });
});

describe('A reading is the same however its words are set', () => {
  test('with markup around words, in HTML', () => {
    // but bold, by which a heading is told
    const elements = fc.constantFrom('span', 'font', 'em', 'i', 'u', 'o:p', 'sup');
    fc.assert(
      fc.property(policyParagraphs, elements, fc.nat(30), fc.nat(9), (texts, element, from, length) => {
        const marked = around(texts, from, length, `<${element} class="a">`, `</${element}>`);
        expect(facts('a.html', asHtml(marked))).toEqual(facts('a.html', asHtml(texts)));
      }),
      runs,
    );
  });

  test('with a link around words, in HTML and in Markdown', () => {
    fc.assert(
      fc.property(policyParagraphs, fc.nat(30), (texts, from) => {
        const page = around(texts, from, 4, '<a href="/x">', '</a>');
        expect(facts('a.html', asHtml(page))).toEqual(facts('a.html', asHtml(texts)));
        const note = around(texts, from, 4, '[', '](/x)');
        expect(facts('a.md', asMarkdown(note))).toEqual(facts('a.md', asMarkdown(texts)));
      }),
      runs,
    );
  });

  test('with white space of any kind between Han characters', () => {
    const spaces = fc.constantFrom(
      ' ',
      '\u3000',
      '\u00A0',
      '\n',
      '\t',
      ' \n  ',
      '&nbsp;',
      '&#12288;',
      '\u200B',
      '<wbr>',
    );
    fc.assert(
      fc.property(policyParagraphs, spaces, step, (texts, space, every) => {
        const spaced = texts.map((text) => (isRunning(text) ? fill(text, every, space) : text));
        expect(facts('a.html', asHtml(spaced))).toEqual(facts('a.html', asHtml(texts)));
      }),
      runs,
    );
  });

  test('with its paragraphs wrapped, in Markdown', () => {
    fc.assert(
      fc.property(policyParagraphs, step, (texts, every) => {
        const wrapped = texts.map((text) => (isRunning(text) ? fill(text, every, '\n') : text));
        expect(facts('a.md', asMarkdown(wrapped))).toEqual(facts('a.md', asMarkdown(texts)));
      }),
      runs,
    );
  });

  // In sentences without brackets and labels: a line that begins with one may be a paragraph of its own.
  test('with its paragraphs wrapped at a margin, in plain text', () => {
    const sentence = fc.constantFrom(
      '云州市港口局近日印发《关于促进缆绳产业高质量发展的意见》，部署缆绳产业的重点任务，',
      '到二〇三五年，全市力争建成三十个示范园区，培育一大批领航企业，',
      '缆绳研发中心的服务能力显著提升，岸电设施的覆盖范围持续扩大，',
      '港口部和国家缆绳总局将支持五十家示范企业开展技术改造，',
      '各有关部门要按照职责分工抓好落实，及时总结推广典型经验，',
    );
    const paragraph = fc
      .array(sentence, { minLength: 3, maxLength: 6 })
      .map((all) => all.join('').replace(/，$/, '。'));
    const article = fc.array(paragraph, { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(article, fc.integer({ min: 24, max: 45 }), (body, width) => {
        const texts = ['云州市缆绳产业迎来新机遇', ...body];
        expect(facts('a.txt', asText(texts.map((text) => wrap(text, width))))).toEqual(
          facts('a.txt', asText(texts)),
        );
      }),
      runs,
    );
  });

  test('with half-width digits for full-width ones', () => {
    const narrow = (text: string): string =>
      text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    fc.assert(
      fc.property(policyParagraphs, (texts) => {
        // the headline is kept as printed
        const [headline = '', ...body] = texts;
        const other = asText([headline, ...body.map(narrow)]);
        expect(facts('a.txt', other)).toEqual(facts('a.txt', asText(texts)));
      }),
      runs,
    );
  });
});

describe('A reading holds nothing of what stands around the article', () => {
  test('neither navigation, scripts and styles nor the foot of the page', () => {
    const before = `<nav><a href="/">首页</a>到2031年建成99个园区</nav><script>var a = "建成77个园区";</script><style>.a::after{content:"建成55个"}</style><!-- 建成44个园区 -->`;
    const after = `<aside>到2032年建成88个园区</aside><footer>版权所有 建成66个园区</footer><script type="application/json">{"a":"建成33个园区"}</script>`;
    fc.assert(
      fc.property(policyParagraphs, (texts) => {
        expect(facts('a.html', asHtml(texts, before, after))).toEqual(facts('a.html', asHtml(texts)));
      }),
      runs,
    );
  });
});

describe('A rare character beyond the first plane is a Han character like others', () => {
  // what a figure counts and is classed as is told by patterns of common characters, and may differ
  test('and is read as two common ones in its place would be', () => {
    const plain = (text: string): string => text.replaceAll('𠮷', '旧旧');
    const read = (all: readonly string[]): unknown => {
      const { documents, issuers, dates, outline, figures } = readingOf('a.txt', asText(all));
      const numbers = figures.map(({ value, max, measure }) => ({ value, max, measure }));
      return JSON.parse(plain(JSON.stringify({ documents, issuers, dates, outline, numbers })));
    };
    fc.assert(
      fc.property(policyParagraphs, (texts) => {
        expect(read(texts)).toEqual(read(texts.map(plain)));
      }),
      runs,
    );
  });
});

/** The texts with markup around `length` characters of each running one, behind the first `from`. */
function around(
  texts: readonly string[],
  from: number,
  length: number,
  before: string,
  after: string,
): string[] {
  return texts.map((text, index) => {
    if (index === 0 || !isRunning(text)) return text;
    const signs = [...text];
    const part = (start: number, end?: number): string => signs.slice(start, end).join('');
    return `${part(0, from)}${before}${part(from, from + length)}${after}${part(from + length)}`;
  });
}

/** Breaks a text into lines of `width` characters. */
const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n');
