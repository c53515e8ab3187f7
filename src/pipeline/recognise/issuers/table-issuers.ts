import type { Article } from '../../article.ts';
import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { segmentNames } from '../bodies/segment-names.ts';

/** The field of a page’s table of particulars that names who issued the document; its value ends with the next field. */
const issuerField =
  /(?:发文机关|发文单位|发文部门|制发机关|制定机关)[】\]]?(?:\s?[:：]|\s)\s?(?<names>[^:：\s]{2,200})/u;

/** The issuers that the table of particulars above an official text names, in order; none where there is no such table. */
export function tableIssuers({ head }: Article, gazetteer: Gazetteer): BodyMention[] {
  for (const { kind, text } of head) {
    const names = kind === 'byline' ? issuerField.exec(text)?.groups?.['names'] : undefined;
    if (names !== undefined) return segmentNames(names, gazetteer) ?? [];
  }
  return [];
}
