import { describe, expect, it } from 'vitest';
import { recogniseDates } from '../dates/index.ts';
import { recogniseDocuments } from '../documents/index.ts';
import { recogniseIssuers } from '../issuers/index.ts';
import { recogniseOutline } from '../outline/index.ts';
import { articleOfText } from '../testing/article-of-text.ts';
import { testingGazetteer } from '../testing/gazetteer.ts';
import { asPrinted } from './as-printed.ts';
import { characterPairs } from './character-pairs.ts';
import { simplifiedArticle } from './simplified-article.ts';
import { isTraditional, simplify } from './simplify.ts';

describe('the table of characters', () => {
  const pairs = characterPairs.trim().split(/\s/u);

  it('holds pairs of one UTF-16 unit each, no character on both sides, none twice', () => {
    const lefts = new Set(pairs.map((pair) => pair[0]));
    expect(pairs.filter((pair) => pair.length !== 2)).toEqual([]);
    expect(lefts.size).toBe(pairs.length);
    expect(pairs.filter((pair) => lefts.has(pair[1]))).toEqual([]);
  });
});

describe('a text in traditional characters', () => {
  const article = articleOfText([
    '雲水市漁港條例實施辦法',
    '雲漁發〔2031〕7號',
    '各鎮、各區：',
    '為發展漁港，特制定本辦法。',
    '一、完善設備',
    '設立「示範碼頭」三十個。（市漁業局牽頭，市財務處協助）',
    '雲水市漁業局',
    '2031年5月6日',
  ]);
  const read = simplifiedArticle(article);
  const documents = recogniseDocuments(read);
  const facts = asPrinted(
    {
      documents,
      issuers: {
        stated: null,
        named: [...recogniseIssuers(read, documents, testingGazetteer).named, '港口部'],
      },
      dates: recogniseDates(read, documents),
      outline: recogniseOutline(read, documents, testingGazetteer),
      figures: [],
      goals: [],
    },
    read,
    article,
    (name) => testingGazetteer.lookup(name) !== undefined,
  );

  it('is read as a simplified one is, and told in its own characters', () => {
    expect(facts.documents).toMatchObject([
      { title: '雲水市漁港條例實施辦法', number: '雲漁發〔2031〕7號', role: 'subject' },
    ]);
    // a body of the registers keeps the name that it is known by
    expect(facts.issuers.named).toEqual(['雲水市漁業局', '港口部']);
    expect(facts.outline).toMatchObject([
      {
        heading: '完善設備',
        agencies: [
          { name: '市漁業局', lead: true },
          { name: '市財務處', lead: false },
        ],
      },
    ]);
  });

  it('keeps its length and the place of every character', () => {
    expect(simplify('「漁港」〈條例〉')).toBe('“渔港”《条例》');
    expect(read.paragraphs.map(({ text }) => text.length)).toEqual(
      article.paragraphs.map(({ text }) => text.length),
    );
  });
});

describe('a text in simplified characters', () => {
  it('is left as it is, a traditional name and corner brackets in it too', () => {
    const article = articleOfText([
      '《关于印发〈渔港条例〉的通知》由港口部与雲水研究会共同起草，近日在全国范围内公开发布。',
    ]);
    expect(simplifiedArticle(article)).toBe(article);
    expect(isTraditional('')).toBe(false);
  });
});
