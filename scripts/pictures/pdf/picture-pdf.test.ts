import { getDocumentProxy, getMeta } from 'unpdf';
import { expect, test } from 'vitest';
import { picturePdf } from './picture-pdf.ts';

const said = {
  title: '灯塔 A',
  alternative: 'Two squares (one hatched).',
  publisher: 'The Lighthouse',
  language: 'zh-Hans',
  packet: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- of an invented picture --></x:xmpmeta>',
  date: '2031-05-06',
};
const svgOf = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100" fill="#191817"><title>t</title><metadata><a b="c"/></metadata>${inside}</svg>`;
const letters = '<defs><path id="g0" d="M0 0h500v-500z"/></defs>';
const whole = svgOf(
  `${letters}<defs><pattern id="p" patternUnits="userSpaceOnUse" width="4" height="4"><path d="M0 0h2v2z" fill="red"/></pattern><linearGradient id="l" gradientUnits="userSpaceOnUse" x1="0" x2="9"><stop offset="0" stop-color="#000"/><stop offset="1" stop-opacity="0.5" stop-color="#000"/></linearGradient></defs><path fill="#fff" d="M0 0h200v100H0z"/><a><g transform="translate(4 5) scale(0.02)" fill="#abcdef"><use xlink:href="#g0" x="40"/><use xlink:href="#g0" x="90" stroke="#fff" stroke-width="9"/></g></a><rect fill="url(#p)" x="9" y="9" width="20" height="20"/><line x1="0" x2="9" stroke="url(#l)" stroke-dasharray="1 2"/><circle r="3" fill="none" stroke="tan" stroke-linecap="round"/>`,
);

/** What pdf.js makes of it: the names of its operators in their order. */
async function operatorsOf(svg: string): Promise<string[]> {
  const file = await getDocumentProxy(picturePdf({ ...said, svg }));
  const { OPS } = await import('unpdf/pdfjs');
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { fnArray } = await (await file.getPage(1)).getOperatorList();
  return fnArray.map((code) => names.get(code) ?? '');
}

test('is one page of the size of the drawing, which says what it is', async () => {
  const bytes = picturePdf({ ...said, svg: whole });
  const file = await getDocumentProxy(bytes.slice());
  const { info } = await getMeta(file);
  expect(file.numPages).toBe(1);
  expect((await file.getPage(1)).view).toEqual([0, 0, 150, 75]);
  expect(info).toMatchObject({ Title: said.title, Author: said.publisher, Language: 'zh-Hans' });
  expect(Buffer.from(bytes).toString('utf8')).toContain(said.packet);
  expect(await (await file.getPage(1)).getStructTree()).toMatchObject({
    children: [{ role: 'Figure', alt: said.alternative }],
  });
});

test('the same picture is the same bytes', () => {
  expect(picturePdf({ ...said, svg: whole })).toEqual(picturePdf({ ...said, svg: whole }));
});

test('letters, shapes, patterns and gradients are drawn as such', async () => {
  const seen = await operatorsOf(whole);
  const count = (name: string) => seen.filter((one) => one === name).length;
  expect(count('paintFormXObjectBegin')).toBe(2);
  expect(count('setFillColorN') + count('setStrokeColorN')).toBe(2);
  expect(count('setDash')).toBeGreaterThan(0);
  expect(count('save')).toBe(count('restore'));
});

test('what is not painted is not drawn', async () => {
  expect(await operatorsOf(svgOf('<path fill="none" d="M0 0h9v9z"/>'))).not.toContain('constructPath');
});

test.for([
  ['an element', '<text>a</text>', /Unexpected <text>.*pdf\/content\.ts/],
  ['an attribute', '<path opacity="0.5" d="M0 0"/>', /Unexpected attribute opacity of <path>.*pdf\/look\.ts/],
  [
    'a transform',
    '<g transform="rotate(4)"/>',
    /Unexpected transform rotate\(4\), expected translate or an even scale/,
  ],
  ['a colour', '<path fill="octarine" d="M0 0h9v9z"/>', /Unexpected “octarine”, expected a colour/],
  ['a name', '<use xlink:href="#g7"/>', /Unexpected “#g7”/],
  [
    'a look of its own',
    '<defs><path id="g0" fill="red" d="M0 0h1"/></defs><use xlink:href="#g0"/>',
    /without a look/,
  ],
] as const)('%s that no picture had before is refused by name', ([, inside, message]) => {
  expect(() => picturePdf({ ...said, svg: svgOf(inside) })).toThrow(message);
});
