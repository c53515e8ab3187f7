import type { ClassRule } from './sighting.ts';

/** What announces that one of each is counted: “六个一”, 五个一目标. */
const ones = /[二三四五六七八九十\d]个一(?![一-鿿])|[二三四五六七八九十\d]个一(?=[”目工行])/;

/** Numbers that stand bare: codes, articles and halves of words, and round amounts that leave out their unit. */
export const bareNumberRules: readonly ClassRule[] = [
  {
    name: 'code',
    reason: 'A long row of digits without commas and without a measure is a code of something.',
    judge: ({ numeral, unit }) => (unit === null && /^\d{7,}$/.test(numeral.text) ? { class: null } : null),
  },
  {
    name: 'foreign',
    reason: 'A number before a word in Latin letters belongs to a sentence in another language.',
    judge: ({ text, numeral, unit }) =>
      unit === null && /^\s[A-Za-z]{3,}/.test(text.slice(numeral.end, numeral.end + 5))
        ? { class: null }
        : null,
  },
  {
    name: 'ordinal-two',
    reason: '二 before a measure word orders (二期, 二次, 二类): two of a thing are 两个.',
    judge: ({ numeral, measure }) =>
      numeral.text === '二' && measure && /^(?:count|kind)$/.test(measure.kind) ? { class: null } : null,
  },
  {
    name: 'so-many-ones',
    reason: '“五个一” announces five things to be done, one of each.',
    judge: ({ text, numeral, measure, quoted }) => {
      if (measure?.word !== '个' || !/^[一百千万]/.test(text.slice(measure.end, measure.end + 1)))
        return null;
      const ones = /^一(?:百|千|万)?(?=[”"目工标行]|$)/.exec(text.slice(measure.end, measure.end + 3))?.[0];
      if (ones === undefined) return null;
      const run = quoted ?? { start: numeral.start, end: measure.end + ones.length };
      return { class: 'composition', run, what: ones };
    },
  },
  {
    name: 'one',
    reason:
      '一 before a noun is an article (一个, 一批, 一项), not a count, unless a bound says that one is meant.',
    judge: ({ numeral, measure, qualifier, text, sentence }) => {
      if (numeral.text !== '一' || measure?.kind === 'multiple') return null;
      const before = text.slice(Math.max(0, numeral.start - 8), numeral.start);
      const announced = ones.test(text.slice(sentence.start, Math.min(numeral.start, sentence.start + 80)));
      return /不少于|至少|不低于/.test(qualifier ?? '') ||
        (announced &&
          !/^[批系]/.test(text.slice(numeral.end, numeral.end + 1)) &&
          measure?.kind === 'count') ||
        /(?:至少(?:建设|建成|培育|打造|组建|设立)|各|每[^，]{1,5}(?:建设|建成|培育|打造))$/.test(before)
        ? null
        : { class: null };
    },
  },
  {
    name: 'bare-amount',
    reason:
      '突破五千亿, 数以万计: a round amount that leaves its unit to the reader, where a sentence ends in it.',
    judge: ({ numeral, unit, text, governed, turn, carried, planned, inOutline, qualifier }) => {
      const crowd = numeral.text.startsWith('数以');
      if (unit !== null || !(crowd || (numeral.value >= 1e8 && numeral.text.endsWith('亿')))) return null;
      const ends = /^(?:$|[，。；、！？,;”）)]|以上|左右|的?目标|的?规模|大关)/.test(
        text.slice(numeral.end, numeral.end + 4),
      );
      if (!(crowd || ends) || !(governed || qualifier !== null)) return null;
      if (turn?.stance === 'plan' || (turn === null && (carried || planned || inOutline)))
        return { class: 'target' };
      return { class: turn?.stance === 'past' ? 'result' : 'other' };
    },
  },
  {
    name: 'no-measure',
    reason:
      'A number in Chinese characters counts only before a measure word or with a unit: 统一, 二手, 三产 do not.',
    judge: ({ numeral, unit, text }) => {
      if (numeral.arabic || unit !== null) return null;
      const counted = /^(?:部门|部委|部联合|委|方面|机构|单位|省|地|市|县|措施|举措|任务|行动|链)/.test(
        text.slice(numeral.end, numeral.end + 4),
      );
      return counted ? null : { class: null };
    },
  },
  {
    name: 'word',
    reason: 'A Chinese digit after 统, 唯, 单 … is the second half of a word.',
    judge: ({ numeral, text }) => {
      const before = text[numeral.start - 1] ?? '';
      return !numeral.arabic && /[统唯单专同之第如合归划逐]/.test(before) ? { class: null } : null;
    },
  },
];
