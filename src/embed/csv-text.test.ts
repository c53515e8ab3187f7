import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

const table = (rows: string[][]) => ({ caption: 'Kilns', columns: ['Town', 'Kilns'], rows });

test('cells with commas, quotes or line ends are quoted, lines end as the standard says', () => {
  expect(csvText(table([['Ash, upper', 'said “9”, or "nine"\nor ten']]))).toBe(
    '\uFEFFTown,Kilns\r\n"Ash, upper","said “9”, or ""nine""\nor ten"\r\n',
  );
});

test('no cell is a formula, and negative numbers stay numbers', () => {
  expect(
    csvText(
      table([
        ['=HYPERLINK("x")', '-7'],
        ['@kiln', '+8'],
        ['-kiln', '7'],
      ]),
    ),
  ).toBe(`\uFEFFTown,Kilns\r\n"'=HYPERLINK(""x"")",-7\r\n'@kiln,'+8\r\n'-kiln,7\r\n`);
});
