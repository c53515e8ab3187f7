import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flatDrawing } from './flat-drawing.ts';
import { glyphStore } from './glyph-store.ts';
import { readStyleRules, type StyleRule } from './style-rules.ts';
import type { Typesetter } from './typesetter.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));
let rules: StyleRule[];
beforeAll(() => {
  writeFileSync(
    join(folder, 'first.css'),
    `@layer tokens, base, parts;
    @import './second.css';
    @layer tokens { :root { --ink: light-dark(#112233, #eeeeee); --mark: var(--ink); --plain: light-dark(#00ff00, #008800); } }
    @layer base { .picture .strong.strong { fill: #ff0000; } :lang(zh) .label { font-size: 20px; } }
    @media print { .picture { fill: #000000; } }`,
  );
  writeFileSync(
    join(folder, 'second.css'),
    `@layer parts {
      .picture { fill: var(--mark); }
      .picture .strong { fill: color-mix(in oklab, var(--ink), #ffffff 0%); stroke-width: 2px; }
      .picture :is(.point, .none) { fill: var(--strand, var(--plain)); stroke: currentColor; }
      .late .point { --strand: #0000ff; color: #abcdef; }
      .picture a:hover .point { fill: #ffff00; }
    }`,
  );
  rules = readStyleRules(join(folder, 'first.css'));
});

/** Sets each character ten pixels wide, as a stroke that says which it is. */
const set: Typesetter = (text, { size }) => ({
  width: text.length * 10,
  at: (x, y) => `M${x} ${y}h${size}${text}`,
  letters: () => [],
});
const flat = (content: string, locale: 'en' | 'zh' = 'en') =>
  flatDrawing(`<svg class="picture">${content}</svg>`, locale, rules, set).svg;

test('colours are those of the light, by way of every property', () => {
  expect(flat('<path d="M0 0"/>')).toContain('<svg fill="#112233">');
});

test('a later layer wins over a more specific rule', () => {
  expect(flat('<path class="strong"/>')).toContain('<path fill="#112233" stroke-width="2">');
});

test('a property that is set on an element counts there, else what the rule falls back on', () => {
  expect(flat('<g class="late"><path class="point"/></g>')).toContain(
    '<path fill="#0000ff" stroke="#abcdef">',
  );
  expect(flat('<path class="point"/>')).toContain('fill="#00ff00"');
});

test('words become outlines where their anchor, their lines and their shifts put them', () => {
  const svg = flat('<text x="100" y="1em" font-size="10" text-anchor="end">ab<tspan dx="5">c</tspan></text>');
  expect(svg).toContain('d="M65 10h10ab"');
  expect(svg).toContain('d="M90 10h10c"');
  expect(svg).not.toContain('<text');
});

test('the language of the page counts', () => {
  expect(flat('<text class="label">a</text>', 'zh')).toContain('h20a');
});

const small = (content: string) =>
  flatDrawing(`<svg class="picture" width="50" height="40">${content}</svg>`, 'en', rules, set);
const long = `<text x="10" y="20" font-size="10">abcdef</text><text x="10" y="30" font-size="10">ab</text>`;
const said = (words: readonly { said: string }[]) => words.map((one) => one.said);

test('words of a picture are left out where the edge cuts them, and told of unless it runs over on purpose', () => {
  expect(said(small(long).words)).toEqual(['abcdef', 'ab']);
  const cut = small(`<g class="from-page">${long}</g>`);
  expect([said(cut.words), said(cut.leftOut)]).toEqual([['ab'], ['abcdef']]);
  expect(cut.svg).not.toContain('abcdef');
  expect(small(`<g class="from-page running-over">${long}</g>`)).toMatchObject({ svg: cut.svg, leftOut: [] });
});

test('words of a picture give way to those of the card, wherever these stand in the drawing', () => {
  const card = '<text x="10" y="20" font-size="10">abc</text>';
  const { words, leftOut } = small(
    `<g class="from-page"><text x="15" y="22" font-size="10">x</text>${card.replace('20', '38')}</g>${card}`,
  );
  expect([said(words), said(leftOut)]).toEqual([['abc', 'abc'], ['x']]);
});

test('nothing is left that asks for a style sheet, a font or a link', () => {
  const svg = flat('<title>t</title><a href="/x/" class="file" aria-label="x"><path class="point"/></a>');
  expect(svg).not.toMatch(/class=|href=|aria-|<title|font-/);
});

test('with a store, the halo of words is drawn before them, from the same letters', () => {
  const lettered: Typesetter = (text, lettering) => ({
    ...set(text, lettering),
    letters: () => [{ outline: 'M0 0h9', x: 0, y: 0, scale: 0.5 }],
  });
  const halo = 'stroke="#ffffff" stroke-width="3" paint-order="stroke"';
  const { svg } = flatDrawing(
    `<svg><text x="4" y="7" fill="#112233" ${halo}>a</text></svg>`,
    'en',
    [],
    lettered,
    glyphStore(),
  );
  const letter = (stroke: string) =>
    `<g transform="translate(4 7) scale(0.5)"${stroke}><use xlink:href="#g0" x="0"/></g></g>`;
  expect(svg).toContain(
    `<g fill="#112233" stroke="#ffffff">${letter(' stroke-width="6"')}<g fill="#112233">${letter('')}`,
  );
  expect(svg).not.toContain('<path');
});

test('what is used in several places takes the look of each place', () => {
  const drawn = '<rect id="one" width="4" height="4"/>';
  const { svg } = flatDrawing(
    `<svg class="picture">${drawn}<g fill="#abcdef"><use href="#one"/></g></svg>`,
    'en',
    rules,
    set,
  );
  expect(svg).not.toContain('<use');
  expect(svg.match(/<rect[^>]*>/g)).toEqual([
    '<rect id="one" width="4" height="4" fill="#112233">',
    '<rect width="4" height="4" fill="#abcdef">',
  ]);
  expect(() => flatDrawing('<svg><use href="#none"/></svg>', 'en', rules, set)).toThrow('Unexpected <use');
});
