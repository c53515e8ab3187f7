import type { Article } from '../../article.ts';
import { type BodyMention, findBodies } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';

/** Paragraphs at the top in which a report to an assembly says whose it is. */
const opening = 8;
/** 现在，我代表某省人民政府，向大会报告工作. */
const speaking = /我(?:谨|受)?代表/u;
const reports = /^[,，]?(?:现)?向[^,，。;；]{0,16}(?:报告|汇报)/u;
const longestName = 40;

/** The body in whose name a speaker reports to an assembly, as a government does once a year; none where nobody does. */
export function reportingBody({ paragraphs }: Article, gazetteer: Gazetteer): BodyMention[] {
  for (const { text } of paragraphs.slice(0, opening)) {
    const said = speaking.exec(text);
    const behind = said && text.slice(said.index + said[0].length).slice(0, 2 * longestName);
    const body = behind === null ? undefined : findBodies(behind, gazetteer)[0];
    if (behind && body?.start === 0 && reports.test(behind.slice(body.end))) return [body];
  }
  return [];
}
