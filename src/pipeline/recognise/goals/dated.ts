import type { Period } from '../deadlines/index.ts';
import type { Run } from '../phrases/clauses.ts';

/** Words that only lead in: a clause behind them promises, not they. */
const lead =
  /^(?:其中|同时|此外|力争|争取|确保|努力|率先|并且?|要|将|先|再|使|让|带动|[\s”“—·•：:，,]|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]是)+/;
/** Clauses that tell by what means, about whom or after whom: they promise nothing by themselves. */
const means =
  /^(?:通过|依托|按照?|根据|围绕|针对|面向|随着|坚持|聚焦|利用|结合|引导|鼓励|支持|加强|强化|推进|推动(?!形成|建成|实现)|加快(?!建成|形成)|深化|完善|优化|对|以[^，。]{1,16}为|在[^，。]{1,24}(?:方面|基础上|上|中|下|内|期间)$|为(?!民|企)|从|由|经|与|把|将|向|每|每年|着力|大力|不断|积极|进一步|开展|组织|持续|探索|重点|有序|累计|总投资)/;
/** What a clause begins with that says what is to be done by then. */
const act =
  /^(?:全面|基本|初步|率先|如期|总体|逐步|力争|正式)*(?:实现|建成|完成|形成|建立(?!健全)|出台|制定|印发|开通|启动|建立健全|构建|建设|打造|设立|组建|发布|上线|启用|推出|投入|迈入|进入|跻身|步入|跨入)/;
/** What a clause ends with that says how things are to be by then. */
const state =
  /(?:(?:基本|全面|初步|总体|显著|明显|有|较大|大幅|根本|持续|进一步|更加|更|不断|稳步|得到|有效|充分|较为)[一-鿿]{0,6}(?:健全|建立|形成|建成|完善|匹配|解决|扭转|改善|提高|提升|增强|优化|普及|覆盖|实现|齐全|满足|合理|消除|成型|定型|改观|壮大|突出|彰显|巩固|拓展)|完工|投产|投用|建成|通车|投入使用|投入运营|全覆盖|覆盖[一-鿿]{2,14}|(?:县县|镇镇|村村|户户)[有通]|同步|“[^“”]{2,10}”|前列|[领世][先界]水平|先进水平|批出|落地|成为[一-鿿]{4,26})$/;
const number =
  /\d|过半|一半|半数|[近上][百千万]|[百千万](?:户|余|多)|[一二两三四五六七八九十百千万几数](?:余|多)?(?:个|家|项|座|名|万|亿|成|倍|番|所|间|人|件|台|套)(?!一|性|体)/;
const closing = /(?<![，,；;：:。！？!?\s])[，,；;：:。！？!?\s]+$/;
/** Steps of administration are no goals: 12月20日前报送方案. */
const step = /初审|推荐函|报送|报告|报至|提交|上报|反馈|公示|公布|截止|函告|备案|申报|前将/;
const LIMIT = 40;

/**
 * What is to be done or to have become of things by a deadline of the sentence, without a number: the clauses of the sentence
 * behind it that say so (到2030年，…，服务网络基本覆盖全市; 2030年6月底前完成首次评价). `clauses` and
 * `periods` are those of the sentence, in order.
 */
export function findDated(
  text: string,
  sentence: Run,
  clauses: readonly Run[],
  periods: readonly Period[],
): Run[] {
  const first = periods.find(({ kind, year }) => (kind === 'by' || kind === 'in') && year !== null);
  if (!first) return [];
  let next = 0;
  return clauses.flatMap(({ start, end }): Run[] => {
    let behind = 0;
    for (; next < periods.length && (periods[next]?.end ?? 0) < end; next += 1) {
      const period = periods[next];
      if (period && period.start >= start) behind = period.end;
    }
    if (end <= first.end || start >= sentence.end || /[：:]/.test(text[end - 1] ?? '')) return [];
    let from = Math.max(start, first.end, behind);
    from += lead.exec(text.slice(from, end))?.[0].length ?? 0;
    const clause = text.slice(from, end).replace(closing, '');
    if (clause.length < 4 || clause.length > LIMIT || number.test(clause) || step.test(clause)) return [];
    if (means.test(clause) || !(act.test(clause) || state.test(clause))) return [];
    return [{ start: from, end: from + clause.length }];
  });
}
