import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, joinClean, sliceClean } from './clean.ts';
import { Offsets } from './offsets.ts';
import { align, type Run } from './run.ts';

const listed = (offsets: Offsets) => Array.from({ length: offsets.length }, (_, unit) => offsets.at(unit));

const run = (value: string, more: Partial<Run> = {}): Run => ({
  value,
  offsets: new Offsets().add(0, value.length),
  bold: false,
  link: false,
  ...more,
});

test.each([
  ['云\u2003州\u3000\u3000市', '云州市'],
  ['　　第一段 ', '第一段'],
  ['云州 AI  中心\u00A0', '云州 AI 中心'],
  ['２０３３年ＡＢｃ', '2033年ABc'],
  ['２０％，＋１．５', '20％，＋1．5'],
  ['云\u200B州\uFEFF市', '云州市'],
  ['二 〇 三 三', '二〇三三'],
  ['“云州” 行动', '“云州” 行动'],
  [' \n\t ', ''],
])('“%s” becomes “%s”', (printed, text) => {
  expect(clean([run(printed)]).text).toBe(text);
});

test('Runs join without a seam, and bold ones are remembered', () => {
  expect(clean([run('创'), run('新产业', { bold: true }), run('用地')])).toMatchObject({
    text: '创新产业用地',
    bold: [[1, 4]],
  });
});

describe('Whatever is printed', () => {
  const printed = fc.string({ unit: fc.constantFrom(...'云州𠀀 \u3000\u2003\n１Ａa9，“”\u200B') });

  test('clean text is clean already', () => {
    fc.assert(
      fc.property(printed, (value) => {
        const { text } = clean([run(value)]);
        expect(clean([run(text)]).text).toBe(text);
      }),
    );
  });

  test('every unit stands where it was printed, and there is one place more than units', () => {
    fc.assert(
      fc.property(printed, (value) => {
        const cleaned = clean([run(value)]);
        expect(cleaned.offsets).toHaveLength(cleaned.text.length + 1);
        [...cleaned.text].forEach((char) => {
          const at = cleaned.offsets.at(cleaned.text.indexOf(char)) ?? -1;
          expect(
            value
              .slice(at, at + char.length)
              .normalize('NFKC')
              .replace(/\s/, ' '),
          ).toBe(char.normalize('NFKC'));
        });
      }),
    );
  });
});

test('A slice keeps its places, trimmed', () => {
  const whole = clean([run('甲 A 乙')]);
  const slice = sliceClean(whole, 0, 2);
  expect([slice.text, listed(slice.offsets)]).toEqual(['甲', [0, 1]]);
});

test('Cells side by side stay apart, and empty ones leave no gap', () => {
  expect(joinClean([clean([run('甲')]), clean([]), clean([run('乙')])]).text).toBe('甲 乙');
});

test.each([
  ['a&b—c', 'a&amp;b&mdash;c', [0, 1, 6, 7, 14]],
  ['*a', '\\*a', [1, 2]],
  ['中中', '&#20013;&#x4e2d;', [0, 8]],
  ['&&', '&&amp;', [0, 1]],
  ['a\nb', 'a\n   b', [0, 1, 5]],
  ['𠀀b', '&#131072;b', [0, 0, 9]],
])('“%s” is aligned with its source %s', (value, source, offsets) => {
  expect(listed(align(value, source, 0, source.length))).toEqual(offsets);
});
