const mark = '^[■◆▲▶★◎□▌【\\s]*';
const period = '(?:20\\d\\d年|今年|明年|去年|上年|过去[一二三四五]年|“十[一二三四五六七八九]?五”)';

/** 2031年主要预期目标, ■2030年成绩单: a time, few words and what is told of it, alone on a line. */
const line = new RegExp(
  `${mark}${period}[^，。；：:！？,;%％]{0,30}(?:目标(?:任务)?|指标|成绩单|成绩|成就|回顾|总结)】?[：:]?$`,
);

/** Whether a line without a label and without markup heads the lines below it with a period and what is told of that. */
export function isPeriodHeading(text: string): boolean {
  return text.length <= 48 && line.test(text);
}

/** 工作目标, 主要任务: a line that says no more than which part of a plan begins. */
const part =
  /^【?(?:(?:总体|发展|工作|主要|预期|建设|行动|具体|阶段|阶段性|重点|基本|组织|保障|政策|工作|实施)(?:目标|任务|指标|举措|措施|原则|保障|思路|要求|领域)(?:任务|和指标|指标|安排)?)】?[：:]?$/;
const longestPart = 12;

/** A line of a few words without a number, but for one in brackets: 重点任务（“5个一”）. */
const bare = /^[^，。；：:！？、,;\d]{2,10}(?:[（(][^（()）]{1,10}[）)])?$/;

/** Whether a line in a page of lines, some of which head their parts, heads the next. */
export const isBareLine = (text: string): boolean => text.length <= 22 && bare.test(text);

/** Whether a line without a label and without markup heads the part of a plan that it names. */
export const isPartHeading = (text: string): boolean => text.length <= longestPart && part.test(text);
