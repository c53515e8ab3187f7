import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { segmentNames } from '../bodies/segment-names.ts';

/** What stands before 关于 in a title, the count of issuers left out. */
const prefix = /^(?<names>.{2,200}?)(?:等.{0,8}?(?:部门|部委|单位|机构))?(?:转发|印发|联合印发)?关于/u;

/** The issuers that a title itself names before 关于, in order; none where it names none. */
export function titleIssuers(title: string, gazetteer: Gazetteer): BodyMention[] {
  const names = prefix.exec(title)?.groups?.['names'];
  return (names === undefined ? null : segmentNames(names, gazetteer)) ?? [];
}
