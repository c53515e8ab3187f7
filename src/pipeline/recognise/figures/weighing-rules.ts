import { MAKING_WORDS } from '../phrases/verbs.ts';
import type { ClassRule } from './sighting.ts';

/** Signs of doubt right behind a number. */
const doubted =
  /^(?:的?目标)?(?:有|存在)(?:一定|较大|很大)?(?:的)?(?:困难|难度|挑战)|^(?:很难|不易|不容易|不现实)/;
/** A number reached, as a condition of what is told behind it. */
const reached = /(?:达到?|超过?|突破)$/;
const conditional = /^[，,]?[^，,。；]{0,8}(?:就会|便会|才会)/;
/** What a goal brings about, once it is reached. */
const afterwards = /(?:实现|达成|达到|完成)[^，,。；]{0,8}目标[^，,。；]{0,4}后/;
const effect = /(?:可|能|将)(?:以|够)?(?:节约|节省|减少|降低|增加|带来|腾出)[^，,。；]{0,16}$/;
/** Other countries, as the subject of a clause and not as somebody to deal with (与德国, 对美国). */
const others =
  /(?<![是为与同和比较对向在从到赴访跟及、])(?:美国|日本|德国|英国|法国|韩国|新加坡|以色列|瑞士|荷兰|欧盟|欧美|发达国家|发达经济体)(?!际)[^，,。；]{0,20}$/;

/** Numbers that are weighed instead of promised: doubted, made a condition, compared with, or expected to follow from a goal. */
export const weighingRules: readonly ClassRule[] = [
  {
    name: 'zero',
    reason: 'Nobody plans to make none: 0条评论 counts what is not there.',
    judge: ({ numeral, measure }) =>
      numeral.value === 0 && numeral.max === null && measure?.kind === 'count' ? { class: 'other' } : null,
  },
  {
    name: 'weighed',
    reason:
      '达到10%有困难; 达到10%，就会…: whoever doubts a number or sets it as a condition does not promise it.',
    judge: ({ text, end, clauseBefore }) => {
      const behind = text.slice(end, end + 16);
      return doubted.test(behind) || (reached.test(clauseBefore) && conditional.test(behind))
        ? { class: 'other' }
        : null;
    },
  },
  {
    name: 'effect',
    reason: '实现这一目标后，可节约100亿元: what follows from a goal is not the goal.',
    judge: ({ before, clauseBefore }) =>
      afterwards.test(before) && effect.test(clauseBefore) ? { class: 'other' } : null,
  },
  {
    name: 'elsewhere',
    reason: '德国的比重超过20%, 相关数字达到5%: how far others have come is there to compare with.',
    judge: ({ clauseBefore, turn }) =>
      turn === null &&
      (others.test(clauseBefore) || /(?:相关|有关|同期)数字[^，,。；]{0,6}$/.test(clauseBefore)) &&
      !MAKING_WORDS.isIn(clauseBefore, 0, clauseBefore.length)
        ? { class: 'other' }
        : null,
  },
];
