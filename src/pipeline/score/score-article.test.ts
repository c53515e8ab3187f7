import { describe, expect, test } from 'vitest';
import type { Figure, Reading } from '../../schema/reading.ts';
import { formatScore } from './format-score.ts';
import { GoldArticle } from './gold.ts';
import { scoreArticle } from './score-article.ts';
import { sumTallies, type Tally } from './tally.ts';

const at = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });

const figure = (phrase: string, value: number, more: Partial<Figure> = {}): Figure => ({
  value,
  max: null,
  measure: null,
  what: '园区',
  qualifier: null,
  byYear: null,
  class: 'target',
  phrase,
  at: at(2, 0, phrase.length),
  ...more,
});

const reading = (more: Partial<Reading> = {}): Reading => ({
  article: {
    file: 'a.txt',
    format: 'text',
    title: '云州 方案',
    publisher: '云州日报',
    published: '2032-05-05',
    sha256: '0'.repeat(64),
  },
  paragraphs: [],
  documents: [],
  issuers: { stated: null, named: [] },
  dates: [],
  figures: [],
  goals: [],
  outline: [],
  messages: [],
  ...more,
});

const gold = (more: object = {}): GoldArticle =>
  GoldArticle.parse({
    file: 'a.txt',
    title: '云州方案',
    publisher: '云州日报',
    published: '2032-05-06',
    acceptPublished: ['2032-05-05'],
    documents: [],
    issuers: { stated: null, named: [] },
    dates: [],
    figures: [],
    goals: [],
    outline: [],
    ...more,
  });

const of = (kind: string, tallies: readonly Tally[]) => tallies.find((each) => each.kind === kind);

test('A title counts whatever its spaces, and a day that gold accepts is right', () => {
  expect(of('matter', scoreArticle(gold(), reading()))).toMatchObject({ expected: 3, matched: 3, read: 3 });
});

describe('Figures', () => {
  test('said again may be read or not, and may stand in for the first', () => {
    const said = [
      { ...figure('9部门', 9, { class: 'composition', at: at(0, 0, 3) }) },
      { ...figure('9部门', 9, { class: 'composition', at: at(4, 2, 5) }), repeat: true },
    ];
    const later = figure('9部门', 9, { class: 'composition', at: at(4, 2, 5) });
    const score = (figures: Figure[]) =>
      of('compositions', scoreArticle(gold({ figures: said }), reading({ figures })));
    expect(score([later])).toMatchObject({ expected: 1, matched: 1, read: 1, missing: [], unexpected: [] });
    expect(score([{ ...later, at: at(0, 0, 3) }, later])).toMatchObject({
      matched: 1,
      read: 1,
      unexpected: [],
    });
    expect(score([{ ...later, at: at(5, 2, 5) }])).toMatchObject({ matched: 0, read: 1 });
  });

  test('that gold keeps out of the targets count against a reading that takes them', () => {
    const expected = gold({ figures: [figure('百园工程', 100, { class: 'programme' })] });
    const wrong = scoreArticle(expected, reading({ figures: [figure('百园工程', 100)] }));
    expect(of('kept out', wrong)).toMatchObject({ expected: 1, matched: 0 });
    expect(of('targets', wrong)).toMatchObject({ expected: 0, read: 1, matched: 0 });
    expect(of('kept out', scoreArticle(expected, reading()))).toMatchObject({ expected: 1, matched: 1 });
  });

  test('are other targets when value, unit or year differ', () => {
    const expected = gold({ figures: [figure('建设30个园区', 30, { measure: '个', byYear: 2033 })] });
    const score = (more: Partial<Figure>) =>
      of(
        'targets',
        scoreArticle(
          expected,
          reading({ figures: [figure('建设30个园区', 30, { measure: '个', byYear: 2033, ...more })] }),
        ),
      )?.matched;
    expect([{}, { value: 31 }, { measure: '家' }, { byYear: null }, { max: 40 }].map(score)).toEqual([
      1, 0, 0, 0, 0,
    ]);
  });

  test('that are dates, or “1+X”, may be absent or other', () => {
    const expected = gold({
      figures: [
        { ...figure('到2033年', 2033), class: 'date', at: at(1, 0, 6) },
        figure('“1+X”证书', 1, { class: 'programme', at: at(1, 9, 14) }),
      ],
    });
    expect(of('all figures', scoreArticle(expected, reading()))).toMatchObject({ expected: 0, missing: [] });
    const other = figure('2033', 2033, { class: 'other', at: at(1, 1, 5) });
    expect(of('all figures', scoreArticle(expected, reading({ figures: [other] })))).toMatchObject({
      read: 0,
      unexpected: [],
    });
  });
});

test('A date counts once however often it is said; a kind that gold accepts is right; a stamp may stand for one', () => {
  const expected = gold({
    dates: [
      { date: '2032-05-06', kind: 'published', at: null },
      { date: '2032-05-01', kind: 'signed', at: at(1, 0, 4), acceptKind: ['published'] },
      { date: '2033', kind: 'deadline', at: at(1, 5, 9) },
    ],
  });
  const dates: Reading['dates'] = [
    { date: '2032-05-01', kind: 'published', at: at(1, 0, 4) },
    { date: '2033', kind: 'deadline', at: at(1, 5, 9) },
    { date: '2033', kind: 'deadline', at: at(3, 5, 9) },
  ];
  expect(of('dates', scoreArticle(expected, reading({ dates })))).toMatchObject({
    expected: 2,
    matched: 2,
    read: 2,
  });
});

test('An outline item is right only with its bodies and the lead', () => {
  const item = {
    label: '（一）',
    depth: 1,
    heading: '建设园区',
    agencies: [{ name: '财政局', lead: true }],
    at: at(1, 0, 7),
  };
  const followed = { ...item, agencies: [{ name: '财政局', lead: false }] };
  const score = (outline: Reading['outline']) =>
    of('outline', scoreArticle(gold({ outline: [item] }), reading({ outline })))?.matched;
  expect([score([item]), score([followed]), score([])]).toEqual([1, 0, 0]);
});

test('The table gives precision and recall, and with verbose every disagreement', () => {
  const tallies = sumTallies([
    { kind: 'targets', expected: 3, matched: 1, read: 2, missing: ['甲', '乙'], unexpected: ['丙'] },
    { kind: 'targets', expected: 1, matched: 1, read: 1, missing: [], unexpected: [] },
  ]);
  expect(formatScore(tallies, true)).toBe(
    'targets  precision 0.667 (2 of 3)  recall 0.500 (2 of 4)\n  - 甲\n  - 乙\n  + 丙',
  );
  expect(formatScore(tallies, false)).not.toContain('甲');
});
