import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { usedStyles } from './used-styles.ts';

const scope = (html: string) =>
  new JSDOM(
    `<html lang="en"><body><div class="place">${html}</div></body></html>`,
  ).window.document.querySelector('.place')!;
const svg = '<svg class="picture"><a href="/x/"><text class="strong">One</text></a></svg>';

test('rules that nothing matches stay out, in their layers', async () => {
  const css = '@layer a, b; @layer a { .picture .strong { fill: red } .picture .weak { fill: blue } }';
  expect(await usedStyles(css, scope(svg))).toBe('@layer a,b;@layer a{.picture .strong{fill:red}}');
});

test('of a list of selectors those that match stay', async () => {
  expect(await usedStyles('.strong, .weak, p .strong { fill: red }', scope(svg))).toBe('.strong{fill:red}');
});

test('what a pointer or the keyboard may bring about stays', async () => {
  const css = '.picture a:hover .strong { fill: red } a:is(:hover, :focus-visible) text { fill: blue }';
  expect(await usedStyles(css, scope(svg))).toContain('a:hover .strong');
  expect(await usedStyles(css, scope(svg))).toContain('fill:#00f');
});

test('a custom property stays when a kept rule reads it, or one that is read does', async () => {
  const css =
    ':root { --ink: var(--deep); --deep: black; --unread: 1; color: red } .strong { fill: var(--ink) }';
  const styles = await usedStyles(css, scope(svg));
  expect(styles).toMatch(/--deep: ?black/);
  expect(styles).not.toContain('--unread');
  expect(styles).not.toContain('color:red');
});

test('files, motion and paper stay out', async () => {
  const css = `@import './x.css'; @font-face { font-family: X; src: url(x.woff2) } @keyframes k { to { top: 0 } }
    @media print { .strong { fill: black } } @media (min-width: 9px) { .strong { fill: red } }`;
  expect(await usedStyles(css, scope(svg))).toBe('@media(min-width:9px){.strong{fill:red}}');
});

test('places in a row are told apart', async () => {
  const twice = '<svg><g class="file"></g><g class="file"></g></svg>';
  expect(await usedStyles('.file:nth-of-type(2) { fill: red }', scope(twice))).toContain('fill:red');
  expect(await usedStyles('.file:nth-of-type(3) { fill: red }', scope(twice))).toBe('');
});
