import { expect, test } from 'vitest';
import type { CitationItem } from '../schema/citation-item.ts';
import { openStyleShelf } from '../site/style-shelf.ts';
import { accessForms } from './access-forms.ts';
import { citationRenderer } from './render-citation.ts';
import type { CitationStyle } from '../schema/citation-style.ts';
import { citationStyles } from './styles.ts';

const render = citationRenderer(openStyleShelf());
const asIs = (date: string) => date;
const bodies = (...names: string[]) => names.map((literal) => ({ literal }));

const english: CitationItem = {
  id: 'harbour-2031-8',
  type: 'report',
  title: '港湾意见 [Opinions on harbours]',
  author: bodies('Harbour Commission', 'Ministry of Tides', 'Ministry of Reefs', 'Bureau of Moor and Dune'),
  number: '港发〔2031〕8号',
  issued: { 'date-parts': [[2031, 3, 5]] },
  accessed: { 'date-parts': [[2032, 1, 9]] },
  URL: 'https://example.org/8',
  language: 'zh-CN',
};
const chinese: CitationItem = {
  ...english,
  title: '港湾意见',
  author: bodies('港湾委员会', '潮汐部', '礁石部', '沙丘局'),
};
const styles = Object.keys(citationStyles) as CitationStyle[];

test('every style renders whole bodies in the order of the document', () => {
  expect(
    Object.fromEntries(styles.map((style) => [style, render(english, style, 'en', asIs)])),
  ).toMatchSnapshot();
});

test('Chinese items have 等 where English ones have et al., in every style that shortens', () => {
  for (const style of styles) {
    expect(render(chinese, style, 'zh', asIs)).not.toContain('et al');
    expect(render(english, style, 'en', asIs)).not.toContain('等');
  }
  expect(render(chinese, 'gbt-numeric', 'zh', asIs)).toContain('港湾委员会, 潮汐部, 礁石部, 等.');
  expect(render(english, 'gbt-numeric', 'en', asIs)).toContain('et al.');
});

test('an item rendered after another of the same bodies and year is not told apart from it', () => {
  const first = render(english, 'apa', 'en', asIs);
  render({ ...english, id: 'harbour-2031-9' }, 'apa', 'en', asIs);
  expect(render(english, 'apa', 'en', asIs)).toBe(first);
});

test('the same key with another date of access shows that date', () => {
  render(english, 'gbt-numeric', 'en', asIs);
  const later: CitationItem = { ...english, accessed: { 'date-parts': [[2033, 2, 3]] } };
  expect(render(later, 'gbt-numeric', 'en', (date) => `<${date}>`)).toContain('<[2033-02-03]>');
});

test('the forms of a date of access are the style’s own', () => {
  const formsOf = (style: CitationStyle, words: 'en' | 'zh') =>
    accessForms((date) => {
      let seen: string | null = null;
      render({ ...english, accessed: { 'date-parts': [date] } }, style, words, (text) => {
        seen = text;
        return text;
      });
      return seen;
    });
  expect(formsOf('gbt-numeric', 'en')?.[1]).toBe('[{y}-02-{dd}]');
  expect(formsOf('harvard', 'en')?.[8]).toBe('{d} September {y}');
  expect(formsOf('harvard', 'zh')?.[8]).toBe('{y}年9月{d}日');
  expect(formsOf('apa', 'en')).toBeNull();
});

test('a style that the package does not carry is named', () => {
  expect(() => openStyleShelf().style('no-such-style')).toThrow('no-such-style');
});
