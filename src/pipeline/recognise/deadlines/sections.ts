/** A heading with its depth in the outline: 1 is outermost. */
export interface Heading {
  depth: number;
  /** Whether a label (一、) or the outline of the document makes it a heading, and not its markup alone. */
  labelled: boolean;
  words: string;
}

/** A section of a document that is still open. */
interface Section {
  depth: number;
  /** The deadline that it passes on. */
  year: number | null;
}

const goals = /目标|指标/;
const notGoals = /目标(?:任务)?(?:分解|责任|考核|落实)|双碳/;
/** What a heading with a year must speak of to be one of plans, where only its markup makes it a heading. */
const work = /工作|任务|安排|重点|要点|计划|方案|实事|步骤|阶段/;
const conditions = /(?:申报|申请|认定|基本|准入|入选|参评|推荐)(?:的)?(?:条件|资格|要求|标准)|^(?:条件|资格)/;
/**
 * Headings of what there is rather than of what is to be: 发展基础, 取得的成效, 面临形势. One that begins with another verb
 * (优化发展环境, 夯实产业基础) is a task.
 */
const record =
  /^(?:20\d\d年|过去[一二三四五]年|上一年度?|[“”一二三四五十]{3,5}(?:时期|以来|期间)?|主要|发展|现实|工作|产业|行业|取得的?|面临的?|规划|编制|建设|基本|总体|存在的?|当前|重大|实施|的)*(?:基础|现状|成就|成效|成绩|回顾|形势|环境|背景|问题|挑战|进展|情况|机遇)(?:(?:和|与|及|、|分析|情况|及其)|(?:基础|现状|成就|成效|回顾|形势|环境|背景|问题|挑战|进展|机遇|面临的?|发展|主要|存在的?))*$/;

/** Words that say so wherever they stand: 2030年工作回顾, 取得的主要成就. */
const review =
  /回顾|成绩单$|发展成就|(?:主要|取得的?|建设|工作|发展)成(?:就|效|绩)|工作总结|现状(?:分析|与|和)/;

/**
 * The sections of a document as it is read from top to bottom: those of goals, conditions and records that hold for the
 * paragraph at hand. A section ends with the next heading no deeper than its own. A heading with a deadline opens a section
 * of goals where none is open.
 */
export class Sections {
  goals: Section | null = null;
  conditions: Section | null = null;
  record: Section | null = null;
  /** The depth of the last labelled heading; 0 before the first. */
  depth = 0;

  /** Takes a heading in; `year` is the last deadline that its words give, or null. */
  open({ depth, words, labelled }: Heading, year: number | null): void {
    if (labelled) this.depth = depth;
    const stillOpen = (section: Section | null) => (section && depth > section.depth ? section : null);
    this.goals = stillOpen(this.goals);
    this.conditions = stillOpen(this.conditions);
    this.record = stillOpen(this.record);
    const section = { depth, year };
    if (
      (goals.test(words) && !notGoals.test(words)) ||
      (this.goals === null && year !== null && (labelled || work.test(words)))
    )
      this.goals = section;
    if (this.conditions === null && conditions.test(words)) this.conditions = section;
    if (this.record === null && words.length <= 30 && (review.test(words) || record.test(words)))
      this.record = section;
  }
}
