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
