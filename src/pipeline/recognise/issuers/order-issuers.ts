import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { segmentNames } from '../bodies/segment-names.ts';

/** The issuers that the number of an order names in full (某市人民政府令第3号), in order; none in any other number. */
export function orderIssuers(number: string | null, gazetteer: Gazetteer): BodyMention[] {
  const names = /^(?<names>.{3,60}?)(?:令|公告|通告)(?:\d{4}年)?第?\d{1,5}号$/u.exec(number ?? '')?.groups?.[
    'names'
  ];
  return (names === undefined ? null : segmentNames(names, gazetteer)) ?? [];
}
