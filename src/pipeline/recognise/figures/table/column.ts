import type { FigureClass } from '../../../../schema/reading.ts';

/** What the heading of a column says of the numbers in it. */
export interface Column {
  /** The cells below name things, give their unit, or hold values; `dependent` ones hold values if others of the table do. */
  role: 'name' | 'unit' | 'value' | 'dependent';
  /** Whether its values are planned, reached, or terms; null where the year decides. */
  class: Extract<FigureClass, 'target' | 'result' | 'other'> | null;
  /** The year of its values; null where the heading gives none. */
  year: number | null;
  /** The unit in the heading, （万元）, for cells without one. */
  unit: string | null;
  words: string;
}

const year = /^[“”（(]?(20\d{2})年?/;
const unitIn = /[（(]([^（()）]{1,10})[）)]$/;
/** What else brackets at the end of a heading hold: 2028年（基期）. */
const notUnit = /基[期数准]|现状|目标|预[计期]|约束|规划|计划|实际|完成/;
const unitHeading = /^(?:计量|计算)?单位$/;
const planned = /目标|计划数|规划值?|预期值|指标值|任务数|年均|累计/;
const reached = /实际|完成|现状|基期|基数|基准|比上年|同比|上年/;
/** Words beside a year in a heading; more of them make it a name or a sentence. */
const beside =
  /^(?:度|底|末|目标值?|规划值?|预期|实际|完成|现状|基期|基数|基准|预计|计划|指标|[值数情况（）()])*$/;
const goalHeading =
  /^(?:(?:“?十[一二三四五六七八九]?五”?(?:期末|时期|期间|末)?)?(?:规划|预期|发展|阶段|年度|总体)?(?:目标|目标值|目标任务|指标值|规划值|计划数|任务数)|(?:“?十[一二三四五六七八九]?五”?(?:时期|期间)?)?(?:年均|累计|年均增长率?|年均增速|年均\/累计|年均增长\/累计|年均\[累计\]|年均增长\[累计\]))(?:[（([][^（()）]{1,10}[）)\]])?$/;
/** What a value was before the plan, where the heading gives no year for it. */
const baseHeading =
  /^(?:(?:上|去)年(?:度)?(?:实际|完成)?|基期|基准|基数|现状|当前|期初|现有)(?:年|值|数|水平|情况)*$/;
const growthHeading = /^(?:比上年|同比|较上年)[^ ]{0,8}$/;
/** How far values change between two columns: 2033年比2028年增长, “十六五”增减情况, 累计提高. */
const changeHeading =
  /^(?:(?<end>20\d{2})年(?:底|末)?[比较]20\d{2}年(?:底|末)?|“?十[一二三四五六七八九]?五”?(?:时期|期间)?|[三五]年)?(?:年均|累计|总)?(?:增长|增减|增加|提高|提升|下降|降低|减少|变化|升降|增幅|降幅)(?:率|值|情况|幅度|量)?$/;

/** The column that a heading makes. */
export function columnOf(heading: string): Column {
  const bracket = unitIn.exec(heading)?.[1];
  const unit = bracket === undefined || notUnit.test(bracket) ? null : bracket;
  const words = unit === null ? heading : heading.replace(unitIn, '');
  const found = year.exec(words);
  const rest = found ? words.slice(found[0].length) : '';
  const plain = { class: null, year: null, unit, words };
  if (unitHeading.test(heading)) return { ...plain, role: 'unit' };
  if (found && beside.test(rest)) {
    const kind = reached.test(heading) ? 'result' : planned.test(heading) ? 'target' : null;
    return { ...plain, role: 'value', class: kind, year: Number(found[1]) };
  }
  if (goalHeading.test(heading)) return { ...plain, role: 'value', class: 'target' };
  if (baseHeading.test(words)) return { ...plain, role: 'dependent', class: 'result' };
  const change = changeHeading.exec(words);
  if (change) {
    const end = change.groups?.['end'];
    return { ...plain, role: 'dependent', year: end === undefined ? null : Number(end) };
  }
  if (growthHeading.test(words)) return { ...plain, role: 'value', class: 'result', unit: unit ?? '%' };
  return { ...plain, role: 'name' };
}

/** A row under a heading of years that says which of them are planned (实际, 目标, 目标): the class of each, or null. */
export function classesBelow(cells: readonly string[]): Column['class'][] | null {
  const classes = cells.map((cell) =>
    cell.length > 6 ? null : reached.test(cell) ? 'result' : planned.test(cell) ? 'target' : null,
  );
  return classes.every((each) => each !== null) ? classes : null;
}
