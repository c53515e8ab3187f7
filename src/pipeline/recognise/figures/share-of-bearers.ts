import type { Sighting } from './sighting.ts';

/** Nouns and verbs of size: a share behind one of them is a quality (占比达到3%的企业, 按40%的比例). */
const sized =
  /(?:[达超过于降占]|低至|达到|增[长速幅加]|下降|提[高升]|以[上下]|不足|不少于|不超过|[占例重率比值量额度]|收入|营收|投资|投入|规模|利润|控股|持股|股权|按|为|约)(?:年均|平均|分别|均|同比)?$/;

/**
 * Whether a share stands before those who make it up (70%的企业实现…, 实现60%的企业达标) and is no quality of theirs
 * (占比达到3%的企业): nothing before it says what it would be a share of. A bound (超过80%的企业) takes up what stands before it, unless
 * that is a verb that takes the share.
 */
export function isShareOfBearers({ measure, clauseBefore, text, start, numeral, direct }: Sighting): boolean {
  if (measure?.kind !== 'share' || sized.test(clauseBefore)) return false;
  const isBounded = start < numeral.start && !/[约近]/.test(text[start] ?? '');
  return direct || !isBounded || clauseBefore === '';
}
