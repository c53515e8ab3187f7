import { isApposed } from './apposition.ts';
import { MAKING, TELLING } from '../phrases/verbs.ts';
import type { ClassRule, Sighting } from './sighting.ts';

const bodies =
  /^(?:\s?个)?(?:国家|中央|省级?|市级?|有关|相关|主要)?(?:部门|部委局?|部(?=联合|印发|发文|出台|：|:)|委局?|机关|单位(?=联合|印发|发布|发文|出台))/;
/** Verbs of a service or platform that reaches bodies: 涉及14个部门, 接入59个部门. */
const reachingBodies =
  /(?:涉及|接入|覆盖|汇聚|整合|打通|联通|连接|对接|来自|归集|共享|入驻)(?:了|全[国省市县])?$/;
/** Nouns that are parts of a document and hardly anything else. */
const parts =
  /(?:方面|任务|举措|措施|原则|维度|部分|层面|阶段|板块|保障|章节|关键词|亮点|路径|步骤|抓手|要点|要求|着力点|专栏|重点工作|工作重点|政策|意见|建议|内容|清单|机制|体系|统筹|转变|主线|台阶|判断|看点|疑问|项工作|^工作)$/;
/** Nouns that are parts of a document where it speaks of itself. */
const perhaps =
  /(?:行动|工程|计划|专项|领域|方向|环节|(?<!产业|供应)链|目标|指标|模式|类型|场景|问题|行业|关系|赛道|转型|重点|网|个?“[^“”]*”|高地|特征|条)$/;
const finishing = /(?:完成|落地|落实|新增|转化|取得|突破|办理|清理|承担|申报|征集|推广|复制|公布|形成)$/;

/** Words right before a count of articles: 共24条, 推出20条, “新20条”. */
const ownBefore = /(?:[共计新的等达”》]|出台|推出|提出|明确|包括|包含|制定|发布|列出|形成|印发)$/;
/** Verbs that end the noun: 三个台阶推进, 五个问题说清. */
const acting =
  /明确|确定|是|的|分别|有序|稳步|扎实|包括|等|推进|展开|实施|开展|发力|入手|着手|作出|出发|说清|共同|同时|协同|依次|产生|带来/;
const madeBefore = new RegExp(MAKING.source);
/** Parts that are counted anew right behind: 三大类15项内容. */
const partsBehind = /^[、，共]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[项条]/;
/** Verbs by which a document tells its parts. */
const telling =
  /提出|部署|明确|包括|分为|涵盖|实施|开展|推进|从|推出|组织|按照?|围绕|聚焦|针对|以|(?<![面方导走转])向/;
/** Verbs that promise in a document’s own voice and tell in a report: 实施30项举措. */
const promising = /(?:实施|落实|推进|推出|出台)[^，。、；]{0,8}$/;
const tellingOnly = /提出|部署|明确|包括|分为|涵盖|从|围绕|聚焦|按照?|以/;
/** A chapter or article counted right before, or right behind: 共六章三十四条. */
const articlesBefore = /[\d一二三四五六七八九十百][章节编][，、和]?$/;
const articlesBehind = /^[，、和]?(?:\d{1,3}|[一二三四五六七八九十百]{1,5})[章节条]/;

/** A clause that speaks of the document: 方案提出…, 从…, 以…为重点, or begins with the number itself. */
function speaksOfItself({ clauseBefore, text, start, clause }: Sighting): boolean {
  const opening = text.slice(Math.max(clause.start, start - 80), start).trim();
  return opening === '' || TELLING.test(clauseBefore);
}

/** Parts are known to the last one: 15项以上 counts none. */
const smallCount = ({ numeral, qualifier }: Sighting) =>
  qualifier === null &&
  Number.isInteger(numeral.value) &&
  numeral.value >= 2 &&
  numeral.value <= 99 &&
  numeral.max === null &&
  numeral.vague === null;

/** Whether a bracket behind the quantity and its noun names as many things: 四项工程（甲、乙、丙和丁）. */
function isNamedBehind({ clauseAfter, numeral }: Sighting): boolean {
  const bracket = /^[^，。；（(]{0,10}[（(]([^（）()]{3,})/.exec(clauseAfter)?.[1] ?? '';
  const named = bracket.split(/[、；]/);
  const joined = /[和及]/.test(named.at(-1) ?? '') ? 1 : 0;
  return bracket !== '' && (named.length === numeral.value || named.length + joined === numeral.value);
}

/** Nouns of parts that a document has and hardly anything else, whatever list stands before them. */
const ownParts = /^(?:专栏|部分|章节|板块)$/;
/** Works in a list that 大 counts: 甲、乙和丙三大工程 are those of the document. */
const works = /^(?:重点|重大|主要)?(?:工程|行动|任务|专项|专项行动)$/;

const ownRules: readonly ClassRule[] = [
  {
    name: 'parts-in-brackets',
    reason: '（共23项）: the parts that a heading or a list has.',
    judge: ({ text, numeral, measure }) =>
      /[（(]共$/.test(text.slice(numeral.start - 2, numeral.start)) &&
      /^[）)]/.test(text.slice(measure?.end ?? numeral.end, (measure?.end ?? numeral.end) + 1))
        ? { class: 'composition' }
        : null,
  },
  {
    name: 'listed-in-brackets',
    reason: '八项工程（甲、乙…）: as many tasks as the bracket behind it names are parts.',
    judge: (sighting) =>
      smallCount(sighting) && /^[项条大类步]$/.test(sighting.unit ?? '') && isNamedBehind(sighting)
        ? { class: 'composition' }
        : null,
  },
  {
    name: 'issuing-bodies',
    reason: '13部门, 七部委, 11个部门: how many bodies issued it.',
    judge: (sighting) => {
      const { text, numeral, measure, clauseBefore } = sighting;
      if (!smallCount(sighting) || reachingBodies.test(clauseBefore)) return null;
      const found = bodies.exec(text.slice(numeral.end, numeral.end + 10))?.[0];
      if (found === undefined) return null;
      const what = found.replace(/^\s?个/, '');
      const run = { start: numeral.start, end: numeral.end + found.length };
      return { class: 'composition', run, what: measure?.word === '部' ? '部' : what };
    },
  },
  {
    name: 'articles-of-document',
    reason: '24条, “新20条”, 共8章36条: the document counted by its own articles.',
    judge: (sighting) => {
      const { measure, what, clauseBefore, quoted, clauseAfter, before } = sighting;
      if (!smallCount(sighting) || !measure || !/^[条章节款]$/.test(measure.word)) return null;
      if (articlesBefore.test(before) || articlesBehind.test(clauseAfter)) return { class: 'composition' };
      const behind = /^(?:$|[”。、，])/.test(clauseAfter);
      if (behind && quoted === null && what !== '' && !ownBefore.test(clauseBefore)) return null;
      const own =
        behind ||
        what === '' ||
        /^(?:具体|政策|重点|创新|支持|实质性|务实)*(?:措施|举措|政策|意见|建议|规定|内容)/.test(what);
      const telling =
        TELLING.test(clauseBefore) ||
        quoted !== null ||
        /^(?:措施|举措|政策|具体)/.test(what) ||
        /^(?:$|[、，])/.test(clauseAfter);
      return own && telling ? { class: 'composition' } : null;
    },
  },
  {
    name: 'parts-of-document',
    reason:
      '7项任务, 四方面举措, 三大行动: parts the document is made of; 完成30项任务 is a promise and is passed on.',
    judge: (sighting) => {
      const { what, measure, clauseBefore, unit, quoted, numeral, text, phrase, end } = sighting;
      const ownVoice = sighting.turn?.stance === 'plan' || sighting.inOutline || sighting.planned;
      if (
        !smallCount(sighting) ||
        (measure !== null && !/^(?:个|项|条|个?大类|大|方|类|种|点|张|步|组|对)$/.test(unit ?? ''))
      )
        return null;
      const aspects = /^(?:个|大|方|项)?方?面[一-鿿]{0,8}/.exec(
        text.slice(numeral.end, numeral.end + 11),
      )?.[0];
      if (aspects !== undefined && /^(?:个|大|项)?方面/.test(aspects)) {
        const noun =
          /^(?:个|大|项)?方面(?:的)?(?:重点|主要|保障|政策|具体|工作)*(?:举措|措施|任务|内容|工作|要求|目标|行动|意见|建议)?/.exec(
            aspects,
          )?.[0] ?? aspects;
        return {
          class: 'composition',
          run: { start: numeral.start, end: numeral.end + noun.length },
          what: noun.replace(/^(?:个|大|项)/, ''),
        };
      }
      if (/^步/.test(unit ?? '') && (/^[一-鿿]{0,2}$|^走/.test(what) || /分$/.test(clauseBefore)))
        return { class: 'composition' };
      if (finishing.test(clauseBefore)) return null;
      if (phrase.end <= end && madeBefore.test(clauseBefore)) return null;
      if (quoted && perhaps.test(what)) return { class: 'composition', run: quoted };
      if (ownVoice && unit !== '大' && promising.test(clauseBefore) && !tellingOnly.test(clauseBefore))
        return null;
      if (/^(?:个?大?类|大|个)$/.test(unit ?? '') && partsBehind.test(sighting.clauseAfter))
        return { class: 'composition' };
      const behind = /^[一-鿿]{2,8}?(?=的)/.exec(sighting.clauseAfter)?.[0] ?? what;
      const head = (behind.split(acting, 1)[0] ?? '').replace(/[中内里上]$/, '');
      const isOwn = ownParts.test(head) || (unit === '大' && works.test(head));
      if (
        !isOwn &&
        isApposed(sighting) &&
        (!telling.test(clauseBefore) || (sighting.inOutline && !parts.test(head)))
      )
        return null;
      if (parts.test(head)) return { class: 'composition' };
      if (!perhaps.test(head)) return null;
      if (unit === '大') return { class: 'composition' };
      return /(?:行动|工程|专项|计划|目标|指标|问题)$/.test(head) &&
        speaksOfItself(sighting) &&
        numeral.value <= 60
        ? { class: 'composition' }
        : /(?:提出|部署|明确|聚焦|围绕|从|包括|分为|涵盖|以)[^，]{0,24}$/.test(clauseBefore) &&
            numeral.value <= 30
          ? { class: 'composition' }
          : null;
    },
  },
];

/** The text itself, or a list, and a verb that says what it is made of: 全文共三部分, 本目录收录设备6类. */
const whole =
  /(?:(?:全文|正文|内容|目录)[^，。；]{0,4}(?:涉及|共|分|收录|包括|包含|由)|(?:该|本)?(?:规划|方案|办法|意见|条例|规定|文件|》)(?:共|分为|包括|包含|由))[^，。；]{0,14}$/;
const documents = /(?:文件|政策|规划|方案|办法|意见|通知|新政|条例|法规)(?:要点|摘要|汇编)?$/;
const gathering = /(?:梳理|收录|汇编|先后|本周|本期|本月|发布|出台|印发|包括|包含)了?[^，。；]{0,16}$/;
const places =
  /^(?:个?(?:地方|城市|省份|省区市|省市|地区)|省市?|市|地|县)(?:先后|分别|联合|共同|协同|携手|共建|合作|出台|发布|印发|签署)/;

/** Numbers that count what a report tells of: the documents and their authors. */
const reportRules: readonly ClassRule[] = [
  {
    name: 'whole-text',
    reason: '全文共三部分, 内容涉及16大类产品: what the text as a whole is made of.',
    judge: (sighting) =>
      smallCount(sighting) &&
      /^(?:count|kind)$/.test(sighting.measure?.kind ?? '') &&
      !/建设|打造|培育|新增|建成|实施/.test(sighting.clauseBefore) &&
      whole.test(sighting.clauseBefore)
        ? { class: 'composition' }
        : null,
  },
  {
    name: 'documents-told-of',
    reason: '梳理了三份文件, 本周五份文件: the documents that a report tells of.',
    judge: (sighting) => {
      const { unit, what, clauseBefore, turn } = sighting;
      if (!smallCount(sighting) || !/^[份个项部]$/.test(unit ?? '') || turn?.stance === 'plan') return null;
      return documents.test(what.split(acting, 1)[0] ?? '') && gathering.test(clauseBefore)
        ? { class: 'composition' }
        : null;
    },
  },
  {
    name: 'places-that-act',
    reason: '三地出台新政, 五市共建联盟: how many places are the authors.',
    judge: (sighting) => {
      const { text, numeral } = sighting;
      if (!smallCount(sighting) || numeral.arabic) return null;
      const found = places.exec(text.slice(numeral.end, numeral.end + 8))?.[0];
      if (found === undefined) return null;
      const noun = /^个?(?:地方|城市|省份|省区市|省市|地区|省|市|地|县)/.exec(found)?.[0] ?? '';
      return {
        class: 'composition',
        run: { start: numeral.start, end: numeral.end + noun.length },
        what: noun.replace(/^个/, ''),
      };
    },
  },
];

/** Numbers that count the authors or the parts of the document. */
export const compositionRules: readonly ClassRule[] = [
  ...ownRules,
  ...reportRules,
  {
    name: 'some-of-the-parts',
    reason: '推出20条举措，其中12条为首次: a part of a count of parts.',
    judge: ({ clauseBefore, previous, measure }) =>
      measure !== null &&
      previous?.measure?.word === measure.word &&
      /^其中[^，。]{0,4}$/.test(clauseBefore) &&
      ownRules.some(({ judge }) => judge(previous)?.class === 'composition')
        ? { class: 'composition' }
        : null,
  },
  {
    name: 'named-group',
    reason: '十大战略, 三大集群: 大 counts what is known by name, and promises no more of it.',
    judge: ({ unit }) => (unit === '大' ? { class: 'other' } : null),
  },
];
