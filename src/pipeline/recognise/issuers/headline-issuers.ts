import { findBodyLists } from '../bodies/body-list.ts';
import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';

const kicker = /^(?:原标题[:：]|【[^】]{0,12}】|重磅[!！]?)?\s*/u;
/** A headline that quotes or reports its first words’ acts: 某部等七部门：…, 某部联合某局发文. */
const speaks =
  /^(?:等[^:：,，。]{0,8})?(?:联合|共同)?(?:[:：]|发文|部署|明确|要求|开展|启动|推出|出手|力挺|支持|推动|推进|加快)/u;

/** The bodies that a headline begins with and lets speak or act, in order; none where it does not. */
export function headlineIssuers(headline: string, gazetteer: Gazetteer): BodyMention[] {
  const start = kicker.exec(headline)?.[0].length ?? 0;
  const first = findBodyLists(headline, gazetteer)[0];
  return first?.start === start && speaks.test(headline.slice(first.end)) ? first.bodies : [];
}
