import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flatDrawing } from './flat-drawing.ts';
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

test('words that run over an edge on purpose are left out where it cuts them, others are told of', () => {
  const over = (content: string) =>
    flatDrawing(`<svg class="picture" width="50" height="40">${content}</svg>`, 'en', rules, set);
  const long = `<text x="10" y="20" font-size="10">abcdef</text><text x="10" y="30" font-size="10">ab</text>`;
  expect(over(long).words.map(({ said }) => said)).toEqual(['abcdef', 'ab']);
  const cut = over(`<g class="running-over">${long}</g>`);
  expect(cut.words.map(({ said }) => said)).toEqual(['ab']);
  expect(cut.svg).not.toContain('abcdef');
});

test('nothing is left that asks for a style sheet, a font or a link', () => {
  const svg = flat('<title>t</title><a href="/x/" class="file" aria-label="x"><path class="point"/></a>');
  expect(svg).not.toMatch(/class=|href=|aria-|<title|font-/);
});
