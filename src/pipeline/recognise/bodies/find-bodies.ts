import type { Gazetteer } from './gazetteer.ts';
import { isBodyName, localBodyPattern } from './name-grammar.ts';

/** A body named in a text. */
export interface BodyMention {
  start: number;
  end: number;
  /** As printed. */
  name: string;
  /** The name to list for an issuer: informal ones give way to official ones. */
  canonical: string;
  /** What makes two mentions one body: the full name where the body is known, else the name itself. */
  body: string;
}

/** What may follow a local body’s name in running text; anything else shows that the name goes on. */
const rightEdge =
  '(?=$|[\\s、,，。;；:：()（）《》“”]|等|和|与|及|以及|会同|联同|联合|共同|牵头|负责|配合|参与|按|近日|日前|今日|昨日|今天|昨天|新近|近期|获悉|了解到|印发|发布|出台|公布|下发|制定|关于|为|将|就|对|决定|指出|提出|明确|组织|通报|介绍|宣布|要求|部署|举行|召开|启动|签署|签订|修订|审议|批准|正式|对外|再次|首次|率先|推出|起草|编制|拟定|转发|批复|研究|专门|根据|结合|围绕|以(?![外上下来])|于|在|已|又|也|还|再|今年|官网|网站|官方|门户|\\d)';
const localBody = new RegExp(`${localBodyPattern}${rightEdge}`, 'uy');

/** Words before which a local body’s name may not start in the middle of: its own unit’s last character. */
const wordStart = /[\s、,，。;；:：()（）《》“”【】\[\]日月年前由经据从和与及向在对了请同合]/u;

/** Characters that, behind a known name, make another word of it: 商务部门, 财政部长, 国资委员. */
const otherWord = /^(?:门|长|分|位|落|员|托|派|面|势|士|议|计)/u;

/** A local place before a national body’s short name makes it a local body: 某市统计局. */
const localUnit = /[省市县区州旗盟]/u;

/** Parts of a known body that sign in their own name, printed right behind it. */
const office = /办公厅|办公室/uy;

/** A mention of `text` from `start` to `end`, its name official where the gazetteer knows it. */
export function bodyMention(text: string, start: number, end: number, gazetteer: Gazetteer): BodyMention {
  const name = text.slice(start, end);
  const known = gazetteer.lookup(name);
  return { start, end, name, canonical: known?.canonical ?? name, body: known?.body ?? name };
}

function knownEnd(text: string, start: number, gazetteer: Gazetteer): number | null {
  const end = gazetteer.longestAt(text, start);
  if (end === null || otherWord.test(text.slice(end, end + 1))) return null;
  if (start > 0 && localUnit.test(text[start - 1] ?? '')) return null;
  office.lastIndex = end;
  return office.test(text) ? office.lastIndex : end;
}

/** A place’s Party committee beside its government: 省委、省政府. Alone the two characters are too few to be sure. */
const committee = /(?:省|市|区|县|州|自治区)委(?=[、和\s]?(?:省|市|区|县|州|自治区)?(?:人民)?政府)/uy;

/** The word that ends the opening of a wire report, of which a space is gone: 6月5日电白沙市政府. */
const wireWord = /^日[电讯]/u;

function localEnd(text: string, start: number, isBehindBody: boolean): number | null {
  const isBehindWire = start > 1 && wireWord.test(text.slice(start - 2, start));
  if (start > 0 && !isBehindBody && !isBehindWire && !wordStart.test(text[start - 1] ?? '')) return null;
  if (wireWord.test(text.slice(Math.max(0, start - 1), start + 1))) return null;
  committee.lastIndex = start;
  if (committee.test(text)) return committee.lastIndex;
  localBody.lastIndex = start;
  const name = localBody.exec(text)?.[0];
  return name !== undefined && isBodyName(name) ? start + name.length : null;
}

/**
 * Every body that `text` names, in order, none within another: the longest known name at each place, or a
 * local body’s by the grammar of its name (place, matter, suffix), which wins where it starts as early.
 */
export function findBodies(text: string, gazetteer: Gazetteer): BodyMention[] {
  const found: BodyMention[] = [];
  for (let at = 0; at < text.length;) {
    const end = Math.max(
      localEnd(text, at, found.at(-1)?.end === at) ?? at,
      knownEnd(text, at, gazetteer) ?? at,
    );
    if (end > at) found.push(bodyMention(text, at, end, gazetteer));
    at = Math.max(end, at + 1);
  }
  return found;
}
