import type { Period } from './find-periods.ts';

/** A speaker before an assembly: 我代表市人民政府，向大会报告工作. */
const reporting = /我(?:代表|受)[^。！]{0,40}(?:报告|汇报)/;
/** The report may begin so many paragraphs down a page. */
const top = 30;

/** A year or more is looked back at, from the head of a paragraph: 过去的一年，…; 一年来，…. */
const opens =
  /^[——·●\s]*(?:各位代表[！!，,:：])?(?:过去的?[一二三四五几]年|(?:一|[二三四五几])年来|这[一二三四五几]年)/;
/** What a heading without a label says of it: 2030年…交出优异成绩单. */
const heads = /成绩单|答卷|回顾|工作总结/;
/** What turns from there to what is to come. */
const turns =
  /^[——·●\s]*(?:各位代表[！!，,:：])?(?:今年是|今年(?:，|,|工作|要|的?主要|政府|我们)|明年|新的一年|下一步|下一阶段|今后|未来|接下来|展望|面向未来|做好(?:今|明|20\d\d)年|站在|迈向)/;
const plans = /总体要求|主要目标|预期目标|重点工作|工作安排|主要任务|下一步|今后|未来/;

/** What a review needs to know of a paragraph. */
export interface Passed {
  text: string;
  periods: readonly Period[];
  /** Whether it is a heading, by label, markup or period. */
  heading: boolean;
  /** Whether it bears a label or stands in a list. */
  listed: boolean;
}

/**
 * The review of a time gone by, as an article is read from top to bottom. It opens with a paragraph that begins 过去的一年 or
 * 一年来, or under a heading without a label that says 成绩单; it holds for the labelled paragraphs that follow, and in a
 * report before an assembly for all of them, until a paragraph or heading turns to what is to come (今年，…; 下一步; a year
 * ahead), or says by when it is to be.
 */
export class Review {
  #open = false;
  readonly #isReport: boolean;

  constructor(texts: readonly string[]) {
    this.#isReport = texts.slice(0, top).some((text) => reporting.test(text));
  }

  /** Takes the next paragraph in; true where it belongs to the review. */
  holds({ text, periods, heading, listed }: Passed): boolean {
    const ahead = periods.some(
      ({ kind, opens: reach, start }) =>
        (kind === 'by' && (reach !== null || heading)) || (kind === 'in' && (heading || start <= 2)),
    );
    const turned = ahead || turns.test(text) || (heading && plans.test(text));
    if (opens.test(text) || (heading && !listed && heads.test(text))) this.#open = true;
    else if (turned || !(this.#isReport || listed)) this.#open = false;
    return this.#open;
  }
}
