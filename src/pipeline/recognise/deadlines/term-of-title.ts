import { parseNumeral } from '../numerals/index.ts';
import { planEnd, YEAR, yearOf } from './years.ts';

/** The last year of a term in a title, (2029—2032年) or “十六五”; null where there is none. */
export function termOfTitle(title: string): number | null {
  const span = new RegExp(`(${YEAR})年?\\s?[-—–~～至到]{1,2}\\s?(${YEAR})年?`).exec(title);
  if (span) return yearOf(span[2] ?? '');
  const spelled = /第([一二三四五六七八九十]{1,3})个五年规划/.exec(title);
  if (spelled) return planEnd(parseNumeral(spelled[1] ?? '') ?? 0);
  const plan =
    /[“"](十[一二三四五六七八九]?)五[”"]|(?<!第)(十[一二三四五六七八九])五(?=规划|时期|期间|发展)/.exec(
      title,
    );
  if (plan) return planEnd(parseNumeral(plan[1] ?? plan[2] ?? '') ?? 0);
  const single = new RegExp(`(${YEAR})年(?:度)?.{0,24}(?:要点|计划|方案|安排|任务|清单)`).exec(title);
  return single ? yearOf(single[1] ?? '') : null;
}
