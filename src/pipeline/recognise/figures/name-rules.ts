import { bareNumberRules } from './bare-number-rules.ts';
import { VERB_CHAIN } from '../phrases/verbs.ts';
import type { ClassRule, Sighting } from './sighting.ts';

/** 一核两带, 两枢纽六节点, 三链融合: numbers with bare nouns, at least one of them without a measure word of its own. */
const conceptual =
  /^(?:[一两二三四五六七八九多][一-鿿]{1,3}){2,5}$|^[一两二三四五六七八九](?!个|项|条|大|类|种|方面|张)[一-鿿]{1,5}$/;
const programme = /(?:工程|行动|计划|活动|专项|(?<![通执运发银出旅先试推进同并])行|赛)$/;
const afterQuote =
  /^(?:\s?\d{1,4})?(?:重大|重点|专项|系列)?(?:工程|行动|计划|活动|专项|试点|示范|战略|品牌|提升|培育|倍增|榜)/;
/** A name with a number and no measure word: 512工程, 百万工业APP培育行动, 千企改造工程. */
const unmeasured = /^[一-鿿A-Za-z“”]{0,14}?(?:工程|行动(?!方案)|行动计划|行动方案|计划|活动|专项行动)/;
const walk = /^(?:里行|里长征|企行|家[一-鿿]{0,8}行(?=活动|[”"]))/;
const holding =
  /(?:实施|开展|推进|启动|组织|举办|深入|推动|打响|依托|通过|围绕|以|纳入|深化|扎实|持续|推行|滚动)$/;

function slice({ text }: Sighting, run: { start: number; end: number }): string {
  return text.slice(run.start, run.end);
}

/** Numbers inside names. */
export const nameRules: readonly ClassRule[] = [
  {
    name: 'title',
    reason: 'A number in a title in 《》 belongs to the name of a document.',
    judge: (sighting) => {
      const { titled, numeral, measure, text } = sighting;
      if (!titled) return null;
      const rest = text.slice(measure?.end ?? numeral.end, titled.end);
      if (
        measure &&
        /^[条项]$/.test(measure.word) &&
        /^[一-鿿]{0,4}(?:措施|举措|政策|意见|规定)?》$/.test(rest)
      )
        return { class: 'composition' };
      const name = /^[^《》()（）]{0,10}?(?:行动计划|行动方案|规划|计划|工程|行动|方案)/.exec(rest)?.[0];
      if (name === undefined || (!numeral.arabic && !measure))
        return numeral.arabic ? { class: 'other' } : { class: null };
      return {
        class: 'programme',
        run: { start: numeral.start, end: (measure?.end ?? numeral.end) + name.length },
        what: name,
      };
    },
  },
  {
    name: 'quoted-programme',
    reason: 'A quoted name that ends like a programme, or stands before 工程, 行动, 计划, names one.',
    judge: (sighting) => {
      const { quoted, text, measure, what } = sighting;
      if (!quoted || sighting.numeral.text === '一') return null;
      const inner = text.slice(quoted.start + 1, quoted.end - 1);
      if (!programme.test(inner) && !afterQuote.test(text.slice(quoted.end, quoted.end + 8))) return null;
      if (/^[^百千万]{0,3}(?:大|项)(?:专项|重点|重大)?(?:行动|工程|计划)$/.test(inner)) return null;
      return { class: 'programme', run: quoted, what: measure ? what.replace(/行$/, '') || inner : inner };
    },
  },
  {
    name: 'quoted-number',
    reason: 'A bare number in quotation marks (“618”, “415X”) is a code name.',
    judge: ({ quoted, text }) => {
      if (!quoted) return null;
      const inner = text.slice(quoted.start + 1, quoted.end - 1);
      if (!/^[\dA-Z+]{2,8}$/.test(inner)) return null;
      const tail =
        /^[一-鿿]{0,12}?(?:工程|行动|计划)/.exec(text.slice(quoted.end, quoted.end + 16))?.[0] ?? '';
      return {
        class: 'programme',
        run: { start: quoted.start, end: quoted.end + tail.length },
        what: tail || inner,
      };
    },
  },
  {
    name: 'quoted-round-numbers',
    reason:
      'Quoted 百, 千, 万 side by side (“百场万企”) or at the head (“千家场景”) name a campaign; nobody counts so.',
    judge: ({ quoted, text, numeral }) => {
      if (!quoted || numeral.arabic) return null;
      const inner = text.slice(quoted.start + 1, quoted.end - 1);
      return /^[双百千万亿十].{0,3}[百千万].{0,4}$|^[百千万]{1,2}[一-鿿]{3,10}$/.test(inner)
        ? { class: 'programme', run: quoted, what: inner }
        : null;
    },
  },
  {
    name: 'quoted-slogan',
    reason: 'A few 个 of something abstract in quotation marks (“两个确保”, 三个“不低于”) is a slogan.',
    judge: ({ quoted, text, numeral, measure, what }) => {
      if (numeral.arabic || measure?.word !== '个') return null;
      if (quoted)
        return /^“[一二三四五六七八九十两]个[一-鿿]{2,4}”$/.test(text.slice(quoted.start, quoted.end)) &&
          !/(?:方面|任务|行动|链|体系|工程|维度|领域)/.test(what)
          ? { class: 'other' }
          : null;
      return /^“(?:不|一|[一-鿿]{1,3}”$)/.test(what) ? { class: 'other' } : null;
    },
  },
  {
    name: 'quoted-concept',
    reason:
      'Small numbers in Chinese characters side by side in quotation marks (“一核两带”, “四方协作”) name an idea.',
    judge: ({ quoted, text, numeral, qualifier }) => {
      if (!quoted || numeral.arabic || qualifier !== null || numeral.value >= 10) return null;
      const inner = text.slice(quoted.start + 1, quoted.end - 1);
      if (!conceptual.test(inner)) return null;
      return { class: /[两二三四五六七八九]/.test(inner) ? 'other' : null };
    },
  },
  {
    name: 'number-after-quote',
    reason: 'A number between a quoted name and 工程 or 行动 is part of the name: “云网”618工程.',
    judge: ({ text, numeral, measure }) => {
      if (measure) return null;
      const after = /^(?:工程|行动(?!方案)|计划|专项)/.exec(text.slice(numeral.end, numeral.end + 4))?.[0];
      if (after === undefined) return null;
      const quote =
        /“[^“”]{1,20}”\s?$/.exec(text.slice(Math.max(0, numeral.start - 23), numeral.start))?.[0] ?? '';
      const run = { start: numeral.start - quote.length, end: numeral.end + after.length };
      return { class: 'programme', run, what: after };
    },
  },
  {
    name: 'walk',
    reason: '万里行, 万家…行 name a tour.',
    judge: (sighting) => {
      const { text, numeral, clause } = sighting;
      const rest = walk.exec(text.slice(numeral.start + numeral.text.length, numeral.end + 12))?.[0];
      if (rest === undefined || numeral.arabic) return null;
      const lead =
        /[一-鿿]{0,10}$/.exec(text.slice(Math.max(clause.start, numeral.start - 12), numeral.start))?.[0] ??
        '';
      const name = lead.replace(/^.*(?:开展|组织|举办|实施|推进|深入|启动)/, '');
      const run = { start: numeral.start - name.length, end: numeral.end + rest.length };
      return {
        class: 'programme',
        run,
        what: slice(sighting, run),
        ...(rest.startsWith('里') ? { measure: '里' } : {}),
      };
    },
  },
  {
    name: 'year-plan',
    reason: 'A length of time before 行动, 规划, 计划 is in the name of a plan: 三年行动计划.',
    judge: ({ text, numeral, measure }) => {
      if (measure?.kind !== 'time') return null;
      const name = /^[一-鿿]{0,6}?(?:行动计划|行动方案|行动|攻坚战|规划|计划|攻坚)/.exec(
        text.slice(measure.end, measure.end + 12),
      )?.[0];
      return name === undefined || /用于|时间|内|^的|[百千万]/.test(name)
        ? null
        : { class: 'programme', run: { start: numeral.start, end: measure.end + name.length }, what: name };
    },
  },
  {
    name: 'unmeasured-programme',
    reason: 'A number without measure word, then a name that ends in 工程, 行动 or 计划, is in that name.',
    judge: ({ text, numeral, measure, qualifier }) => {
      if (
        numeral.unit !== null ||
        numeral.text === '一' ||
        qualifier !== null ||
        (measure && (numeral.arabic || !/^[百千万]+$/.test(numeral.text)))
      )
        return null;
      const after = measure?.end ?? numeral.end;
      const name = unmeasured.exec(text.slice(after, after + 22))?.[0];
      if (name === undefined || /部门|单位|方面/.test(name)) return null;
      const before = text.slice(Math.max(0, numeral.start - 12), numeral.start);
      if (measure && !holding.test(before)) return null;
      if (!measure && VERB_CHAIN.test(before) && !holding.test(before) && numeral.arabic) return null;
      const what =
        name.replace(/(?:培育|提升|改造|建设)?(?:专项行动|行动计划|行动方案|工程|行动|计划|活动)$/, '') ||
        name;
      return { class: 'programme', run: { start: numeral.start, end: after + name.length }, what };
    },
  },
  ...bareNumberRules,
];
