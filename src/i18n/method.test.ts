import { describe, expect, test } from 'vitest';
import { method, methodSections } from './method.ts';

const years = /20\d\d(?=年|\W)/g;
const documentNumbers = /Nos?\. \d+(?: and \d+)?|(?<!\d)\d+号文/g;

describe('the method page', () => {
  test.for(methodSections)('says as much about %s in Chinese as in English', (section) => {
    const shape = ({
      paragraphs,
      list = [],
    }: {
      paragraphs: readonly string[];
      list?: readonly object[];
    }) => [paragraphs.length, list.length];
    expect(shape(method.zh.sections[section])).toEqual(shape(method.en.sections[section]));
  });

  test.for(['en', 'zh'] as const)(
    'types no figure by hand in %s but years and document numbers',
    (locale) => {
      const text = JSON.stringify(method[locale]).replace(documentNumbers, '').replace(years, '');
      expect(text.match(/\d+/g)).toBeNull();
    },
  );
});
