import { clausesOf, type Run } from '../phrases/clauses.ts';
import { findNumerals } from '../numerals/index.ts';
import { WordSet } from '../phrases/word-set.ts';

const manner =
  '显著|明显|持续|不断|基本|更加|进一步|大幅|稳步|全面|广泛|有效|切实|逐步|加速|快速|充分|日益|深度|深入|初步|大力|保持|总体|较快|普遍|更为|更|极大|整体|协同';
const change =
  '增强|提升|提高|优化|成型|成形|形成|完善|普及|涌现|发展|改善|突出|健全|扩大|壮大|建立|显现|集聚|领先|巩固|拓展|深化|融合|增长|加快|建成|降低|下降|缩小|夯实|释放|激发|凸显|跃升|攀升|丰富|合理|协调|高效|顺畅|推广|应用|覆盖|缓解|破解|突破|保障|确立|定型|成熟|稳固|活跃|改观|见效|齐备|友好|可控|完备';
const outcome = new RegExp(`(?:${manner})[一-鿿]{0,4}?(?:${change})$`);
/** The same changes, looked up at the end of a clause before the pattern is asked: few end in one. */
const changes = new WordSet(change.split('|'));
const arrived =
  /(?:迈上新台阶|迈出新步伐|取得(?:新|重大|明显|显著|积极|突破性|实质性)[一-鿿]{0,6}|再上新台阶|跨越式发展|(?:走在|居于|位居|进入)[一-鿿]{2,8}前列)$/;
const making =
  /^(?:推动|促进|加快|基本|初步|全面)?(?:形成|建成|构建|建立|打造)(?!一批|一大批)[一-鿿、“”]{4,}(?:生态|体系|格局|机制|高地|集群|网络|模式|中心|平台|环境|新局面|新格局|强[国省市县区])$/;
const lead =
  /^(?:其中|同时|此外|力争|争取|确保|努力|使|让|实现|[\s”“—·•]|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]是)+/;

const institution = /(?<=^|[，。；！？;,])探索建立[^，。；：、,;:]{2,24}(?:制度|体系)(?=[，。；,;]|$)/g;

/** Institutions that a document means to try: 探索建立统计调查制度. They need no deadline. */
export function findInstitutions(text: string): Run[] {
  if (!text.includes('探索建立')) return [];
  return [...text.matchAll(institution)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}

/** What announces that one of each is counted, so that 一个 is a number there: “五个一”目标. */
const ones = /[二三四五六七八九十\d]个一[”"]?(?:目标|工程|行动|[：:])/;
const one = /一[个支张只家座套场]/;

/**
 * The outcomes without a number that the clauses of [from, to) promise: 产业生态持续优化, 格局基本成型, 推动形成…生态.
 * A clause is one when it ends in a change with its manner, in an arrival, or makes a state of things. The
 * part of a longer clause behind its last pause is taken, so that a run has at most 40 characters.
 */
export function findOutcomes(text: string, from: number, to: number): Run[] {
  const counted = ones.test(text);
  return clausesOf(text.slice(from, to)).flatMap(({ start, end }) => {
    const whole = text
      .slice(from + start, from + end)
      .replace(/(?<![，,；;：:。！？!?\s])[，,；;：:。！？!?\s]+$/, '');
    const skipped = lead.exec(whole)?.[0].length ?? 0;
    const clause = whole.slice(skipped);
    const begin = from + start + skipped;
    if (clause.length < 6 || clause.length > 40) return [];
    if (/\d/.test(clause) && findNumerals(clause).some(({ arabic }) => arabic)) return [];
    if (counted && one.test(clause)) return [];
    const isChange = changes.endingAt(clause, clause.length, 0) > 0 && outcome.test(clause);
    return isChange || arrived.test(clause) || making.test(clause)
      ? [{ start: begin, end: begin + clause.length }]
      : [];
  });
}
