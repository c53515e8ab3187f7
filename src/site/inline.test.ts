import { expect, test } from 'vitest';
import { markedHtml, mixedHtml, proseHtml } from './inline.ts';
import { notesOf } from './notes.ts';

const claim = {
  id: 'target:pumps-2030.value',
  type: 'number' as const,
  value: 10000,
  evidence: ['e1-a'],
  derivation: null,
};

test('Chinese prose has no space around a figure', () => {
  const html = proseHtml('到期前建成{{target:pumps-2030.value}}家。', () => claim, notesOf(['e1-a']), 'zh');
  expect(html).toBe(
    '到期前建成<span class="figure-mark" data-claim="target:pumps-2030.value"><span class="value">1万</span>' +
      '<span class="marks"><a class="mark" href="#evidence-e1-a" aria-label="依据1">1</a></span></span>家。',
  );
});

test('Chinese inside English says so', () => {
  expect(mixedHtml('a batch (一批)', 'en')).toBe('a batch (<span lang="zh-Hans">一批</span>)');
});

test('markup in a register stays text', () => {
  const hostile = '<img src=x onerror="alert(1)"> & {{target:pumps-2030.value}}';
  const html = proseHtml(
    hostile,
    () => ({ ...claim, type: 'text', value: '<script>' }),
    notesOf(['e1-a']),
    'en',
  );
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; ');
});

test('marks are given once each', () => {
  const html = markedHtml('ten pumps', ['a', 'a', 'b'], notesOf(['a', 'b']), 'en');
  expect(html.match(/class="mark"/g)).toHaveLength(2);
});

test('nothing stands between words and their marks, however the template was laid out', () => {
  const html = markedHtml('\n  <a href="/x/">\n    Ten pumps\n  </a>\n', ['a'], notesOf(['a']), 'en');
  expect(html).toMatch(/Ten pumps<\/a><span class="marks">/);
});

test('words without evidence have no marks', () => {
  expect(markedHtml(' no end found ', [], notesOf([]), 'en')).toBe('no end found');
});

test('marks without words are refused', () => {
  expect(() => markedHtml('  ', ['a'], notesOf(['a']), 'en')).toThrow('without words');
});
