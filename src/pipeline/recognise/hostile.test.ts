import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';
import { testingGazetteer } from './testing/gazetteer.ts';

/** Characters of the longer input: some 400 kB, several times the longest policy text. */
const long = 133_000;
/** Milliseconds that the longer input may take on a slow machine. */
const patience = 5_000;
/** Times below this say nothing of growth. */
const noticeable = 1_000;

const unit = (words: string) => (length: number) => words.repeat(length / words.length);

/** What costs most to recognise, each as a text of a given length. */
const texts: readonly [title: string, make: (length: number) => string][] = [
  ['one title again and again', unit('《甲》')],
  [
    'ever new titles',
    (length) => Array.from({ length: length / 14 }, (_, n) => `《关于第${n}事的意见》`).join(''),
  ],
  ['title marks that nothing closes', unit('《')],
  ['short names', unit('（以下简称《意见》）')],
  ['one endless number', unit('3')],
  ['an endless number in Chinese', unit('一')],
  ['shares', unit('同比增长3%')],
  ['quantities without a stop', unit('建成100个')],
  ['deadlines', unit('到2030年建成100个园区，')],
  ['days', unit('2030年5月6日')],
  ['ranges', unit('3—5')],
  ['enumerations', unit('一、')],
  ['goals', unit('培育一大批领航企业，')],
  ['quotation marks', unit('“')],
  ['brackets', unit('（')],
  ['bodies without a comma', unit('云州市港口局')],
  ['known bodies', unit('港口部、')],
  ['brackets that charge', unit('（港口部负责）')],
  ['document numbers', unit('云发〔2030〕1号')],
  ['dealt rows', unit('分别提高3个和5个百分点，')],
  ['Latin and digits', unit('1x')],
  ['full stops', unit('。')],
];

/** The same text as one line, or as paragraphs of some two hundred characters. */
const layouts: readonly [name: string, lay: (text: string) => string][] = [
  ['in one line', (text) => text],
  ['in many lines', (text) => (text.match(/.{1,200}/gu) ?? []).join('\n\n')],
];

function timeOf(text: string): number {
  const value = new TextEncoder().encode(`---\ntitle: 云州新闻\ndate: 2030-05-06\n---\n${text}`);
  const begin = performance.now();
  readArticle(new VFile({ path: 'a.txt', value }), testingGazetteer);
  return performance.now() - begin;
}

describe.each(layouts)('A text %s is read in time that grows with its length only', (_, lay) => {
  test.each(texts)('%s', { timeout: 12 * patience }, (_, make) => {
    const half = lay(make(long / 2));
    const whole = lay(make(long));
    // Another process may take the machine for a while: one quiet measurement out of three is proof enough.
    const measured = [1, 2, 3].find(() => {
      const time = timeOf(whole);
      return time < patience && (time < noticeable || time < 3 * timeOf(half));
    });
    expect(measured).toBeDefined();
  });
});
