import type { Gazetteer } from '../bodies/gazetteer.ts';
import { isNameLike, isUnnamed } from '../bodies/name-grammar.ts';
import { segmentNames } from '../bodies/segment-names.ts';

/** A body charged with an item. */
export interface ChargedBody {
  /** As printed. */
  name: string;
  lead: boolean;
}

/** What bodies do, printed behind their names: 牵头, 按职责分工负责, 配合相关工作. */
const act =
  /(?:等)?(?:(?<!各|有关|相关|等)(?:各|有关|相关|等)+(?:部门|单位|地区))?(?:按照?|根据|依照?|依据)?(?:各自)?(?:职责|职能|任务)?(?:分工)?(?:(?<!分别|共同|具体|组织|联合|协同)(?:分别|共同|具体|组织|联合|协同)+)?(?:牵头|负责|配合|参与|参加|协助|落实|实施|主办|协办|统筹|推进|承担|办理)\p{Script=Han}{0,12}$/u;

/** What bodies do, printed before their names: 牵头单位：, 责任部门：. */
const label =
  /^\p{Script=Han}{0,6}?(?<act>牵头|责任|负责|配合|参与|主办|协办|协同|承办|落实|实施|参加|主责)\p{Script=Han}{0,4}\s*[:：]/u;

/** Acts that only bodies do, so that what stands before them must be one; 持续推进 and 长期落实 have none. */
const certainAct = /牵头|负责|配合|参与|参加|协助|主办|协办/u;

/**
 * Local governments that are charged all together, commas in one name: 各市、县（市、区）人民政府, 各县（市、区）政府.
 * Townships and parks too, in a county’s or district’s own plan.
 */
const allGovernments =
  /各(?:[省市县区州旗盟、()（）〔〕及和]|地级|以上|设区|直辖|自治|乡镇|镇街|街镇|乡|镇|街道|特区|开发|园区|新区|功能|高新|产业){1,24}(?:人民政府|政府|管委会|管理委员会|办事处|党工委|党委)(?:[(（](?:管委会|管理委员会|街道|办事处)[)）])?(?:[、和](?:各)?(?:开发区|园区|新区)?(?:管委会|管理委员会|办事处))?/gu;
const governments = /^各.*(?:政府|委会|委员会|办事处|工委|党委)(?:[(（].{2,5}[)）])?$/u;
/** Stands for a comma within one name while the names are parted. */
const innerComma = '\uE000';
const protectedName = (name: string): string => name.replaceAll('、', innerComma);
const printedName = (name: string): string => name.replaceAll(innerComma, '、');

const leads = /牵头|主办/u;

/** A note that of several bodies the one named first leads … */
const firstLeads = /(?:列|排)(?:名|列)?在?(?:首位|第一|最前|首)\p{Script=Han}{0,10}牵头/u;
/** … the same in a bracket of its own behind the first name … */
const leadNote = /[(（](?:列|排)[^()（）]{0,24}牵头[^()（）]{0,16}[)）]/gu;
/** … and that it holds for what follows too. */
const stillLeads = /牵头[^()（）]{0,8}[,，、]?下同/u;
/** Others meant with those named before, more named behind them: 能源局等省有关部门和各市人民政府. */
const andOthers = /等(?:中央|国家|[省市县区州])?[直级]?(?:有关|相关)?(?:部门|单位)(?:[和及与]|以及)/gu;
/** A sign beside the name of the body that leads: ☆港航局, of which a note says 标☆的为牵头单位. */
const star = /^[☆★△▲※*＊]|[☆★△▲※*＊]$/u;

/** The rest of 各县(市)、区人民政府, and words that refer to other brackets. */
const nobody =
  /^(?:[省市县区州盟旗]|乡镇|街道|开发区|园区)*(?:[(（].{1,6}[)）])?(?:人民政府|政府|管委会|管理委员会)$|^[省市县区州旗盟][级直属]{1,2}(?:各)?$|^(?:下同|同上|以下同|下略)$/u;

const mark = /[、,，\s]|以及/u;
const conjunction = /会同|联合|[和与及同]/gu;
const leadIn = /^(?:由|会同|联合|和|与|及|并)/u;
const leadOut = /等(?:(?:有关|相关)?(?:部门|单位))?$/u;

/** The names that `piece` consists of, conjunctions between them; null where it holds other words. */
function strictNames(piece: string, gazetteer: Gazetteer): string[] | null {
  if (gazetteer.lookup(piece)) return [piece];
  for (const { index, 0: joint } of piece.matchAll(conjunction)) {
    const left = segmentNames(piece.slice(0, index), gazetteer);
    const right = left && strictNames(piece.slice(index + joint.length), gazetteer);
    if (left && right) return [...left.map(({ name }) => name), ...right];
  }
  return segmentNames(piece, gazetteer)?.map(({ name }) => name) ?? null;
}

/**
 * The names in one piece between commas. Where an act or a label says that a body must stand here, a name that no
 * register or grammar knows counts too, as long as it looks like one.
 */
function namesIn(piece: string, gazetteer: Gazetteer, isCertain: boolean): string[] {
  const text = piece.replace(leadIn, '').replace(leadOut, '').trim();
  if (governments.test(text)) return [text];
  if (text === '' || isUnnamed(text) || nobody.test(text)) return [];
  return (
    strictNames(text, gazetteer) ?? together(text, gazetteer) ?? (isCertain && isNameLike(text) ? [text] : [])
  );
}

/** Known names of which the last acts together with somebody unnamed: 某局会同某地高校; null where it is none of the kind. */
function together(piece: string, gazetteer: Gazetteer): string[] | null {
  const joint = /会同|联合/u.exec(piece);
  const left = joint && strictNames(piece.slice(0, joint.index), gazetteer);
  return left ?? null;
}

/** `piece` without the note that the first named leads; what a colon behind the note introduces stays. */
function withoutLeadNote(piece: string): string {
  if (!firstLeads.test(piece)) return piece;
  const colon = piece.search(/[:：]/u);
  return colon < 0 ? '' : piece.slice(colon + 1);
}

function readClause(clause: string, gazetteer: Gazetteer): ChargedBody[] {
  const charged: ChargedBody[] = [];
  let labelAct: string | null = null;
  let waiting: string[] = [];
  const close = (printedAct: string | null) => {
    const isCertain = labelAct !== null || (printedAct !== null && certainAct.test(printedAct));
    const lead = leads.test(printedAct ?? labelAct ?? '');
    for (const piece of waiting) {
      const isStarred = star.test(piece);
      const names = namesIn(piece.replace(star, ''), gazetteer, isCertain);
      charged.push(...names.map((name) => ({ name, lead: lead || isStarred })));
    }
    waiting = [];
  };
  for (const printed of clause.split(mark)) {
    const names = withoutLeadNote(printed);
    if (names === '') continue;
    const newLabel = label.exec(names);
    if (newLabel) {
      close(null);
      labelAct = newLabel.groups?.['act'] ?? null;
    }
    const piece = newLabel ? names.slice(newLabel[0].length) : names;
    const printedAct = act.exec(piece);
    waiting.push(printedAct ? piece.slice(0, printedAct.index) : piece);
    if (printedAct) close(printedAct[0]);
  }
  close(null);
  return charged;
}

/** A label right behind a name, where the space between fell away: 牵头单位：某局配合单位：某某局. */
const nextLabel =
  /(?<=[局委厅部办院会行署处])(?=(?:牵头|责任|负责|配合|参与|主办|协办|协同|承办)(?:单位|部门|机构)\s*[:：])/gu;

/** Whether all that `text` names, if anything, are bodies: those of all places (各市人民政府) beside others by name. */
export function namesOnlyBodies(text: string, gazetteer: Gazetteer): boolean {
  const named = text
    .replace(allGovernments, '')
    .split(/[、,，\s]/u)
    .map((piece) => piece.replace(/^[和及与]/u, ''))
    .filter((piece) => piece !== '')
    .join('、');
  return segmentNames(named, gazetteer) !== null;
}

/** Whether `text` says that the body named first leads, here and in every bracket after it: 列首位者牵头，下同. */
export function saysFirstLeads(text: string): boolean {
  return firstLeads.test(text) && stillLeads.test(text);
}

/**
 * The bodies that `text`, the inside of a bracket or a line of responsibility, charges: names as printed, in order,
 * each once. `lead` is true where the text says 牵头 of them or that the first named leads. Bodies that it does not
 * name (相关部门, 各地) are left out. `isFirstLead` tells that an earlier bracket said so of all that follow.
 */
export function readResponsibility(text: string, gazetteer: Gazetteer, isFirstLead = false): ChargedBody[] {
  const charged = text
    .replace(leadNote, '')
    .replace(andOthers, '、')
    .replace(allGovernments, protectedName)
    .replace(nextLabel, '；')
    .split(/[;；。]/u)
    .flatMap((clause) => readClause(clause, gazetteer))
    .map(({ name, lead }) => ({ name: printedName(name), lead }));
  const isNoneNamed = isFirstLead && !charged.some(({ lead }) => lead);
  const first = isNoneNamed || firstLeads.test(text) ? charged[0]?.name : undefined;
  const byName = new Map<string, ChargedBody>();
  for (const { name, lead } of charged)
    byName.set(name, { name, lead: lead || name === first || (byName.get(name)?.lead ?? false) });
  return [...byName.values()];
}
