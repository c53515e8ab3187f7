import { matchAt } from '../../patterns/match-at.ts';

/** Words before a number that make it a bound or a rough figure, longest first. */
const before =
  /(?:不低于|不少于|不高于|不超过|不大于|不小于|不得超过|不得低于|控制在|至少|最多|最少|最高|超过|突破|高于|低于|大于|小于|少于|多于|将近|接近|大约|超出|逾|(?<![超通经跨迈越])过(?=\s?$)|(?<!赶)超|(?<![最附临邻])近|(?<![节制条合公预契])约|≥|≤|>|<)\s?$/;
const after = matchAt(/\s?(?:及以上|以上|以下|以内|之内|左右|上下)/y);

/** The qualifier of a quantity, as printed, and the run it makes with the number. */
export interface Qualifier {
  word: string | null;
  /** Where the quantity begins with its qualifier. */
  start: number;
  /** Where it ends with its qualifier. */
  end: number;
}

/**
 * The qualifier of the quantity at [start, end): the word before it (超过, 不低于, 约), else the one after (以上, 左右), else
 * the vague word in the number itself (余, 多, 数). 控制在 is no bound by itself: 控制在5%以内 has 以内.
 * 上 counts before a bare unit only (上百家, not 以上100家).
 */
export function qualifierOf(text: string, start: number, end: number, vague: string | null): Qualifier {
  const window = text.slice(Math.max(0, start - 5), start);
  const bare = /[百千万亿]/.test(text[start] ?? '') && /(?<![以之础线网])上$/.test(window) ? '上' : '';
  const prefix = before.exec(window)?.[0] ?? bare;
  const suffix = after(text, end)?.[0] ?? '';
  const word = prefix.trim() === '控制在' ? '' : prefix.trim();
  return { word: word || suffix.trim() || vague, start: start - prefix.length, end: end + suffix.length };
}
