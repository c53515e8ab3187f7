import { parse } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeFormats } from './exchange.ts';
import { texText } from './tex-text.ts';

const item = (title: string) => ({
  id: 'kiln-1',
  type: 'report' as const,
  title,
  author: [{ literal: 'Ministry of Kilns & Clay' }],
  language: 'en-GB' as const,
});

test('signs of TeX are written so that they are printed', () => {
  expect(texText('50% of R&D_#1 {x} \\input')).toBe(
    '50\\% of R\\&D\\_\\#1 \\textbraceleft{}x\\textbraceright{} \\textbackslash{}input',
  );
});

test('whatever a title says, BibTeX is read as one entry, and no command of it is left', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      (title) => {
        const written = exchangeFormats.bib.write([item(`Kilns ${title}`), item('Kilns')]);
        const { entries, errors } = parse(written);
        expect(errors.filter(({ type }) => type !== 'duplicate_entry_key')).toEqual([]);
        expect(Object.keys(entries)).toHaveLength(2);
      },
    ),
  );
  expect(exchangeFormats.bib.write([item('\\input{x} }} @report{y, <i>z')])).not.toMatch(
    /\\input|@report\{y,/,
  );
});

test('a line end in a title starts no line of RIS', () => {
  expect(exchangeFormats.ris.write([item('Kilns\nER  - ')])).toMatch(/^TI {2}- Kilns ER - \r$/m);
});
