import { findNumerals } from '../../numerals/index.ts';
import { matchMeasure } from '../../measures/index.ts';

/** A quantity that fills a cell of a table. */
export interface CellQuantity {
  value: number;
  max: number | null;
  /** The unit in the cell itself, or null. */
  unit: string | null;
  qualifier: string | null;
}

const longest = 20;
/** A value below zero, in a cell that holds how far something goes down: -8%, －2.7个百分点. */
const minus = /^[[［【〔（(]?[-−–－](?=\d)/;
const before = /^(?:[≥＞>≤＜<约]|超过?|不低于|不少于|不高于|不超过|达到|累计达到|累计|[[［【〔（(])*/;
const after = /^(?:以上|以下|以内|左右|[\]］】〕）)])*$/;
const qualifiers = /[≥＞>≤＜<约]|超过?|不低于|不少于|不高于|不超过|以上|以下|以内|左右/;
/** 万, 亿 and their kin at the head of a unit: 万元, 亿千瓦时. */
const scales = /^(万亿|十万|百万|千万|[万亿千百])(?=[^米瓦克卡焦伏帕])/;

/** The size that a unit multiplies by, and the unit less it: 亿元 is 100000000 元. */
function scaleOf(unit: string): { size: number; unit: string } {
  const scale = scales.exec(unit)?.[1] ?? '';
  const size = scale === '' ? 1 : (findNumerals(`1${scale}`)[0]?.value ?? 1);
  return { size, unit: unit.slice(scale.length) };
}

/**
 * The quantity in a cell that holds nothing else (3650, ≥50, 26左右, [累计达到1000], 50家以上), in the base unit; null for any
 * other cell. `unit` is what the table gives for it: 亿元, 万家, %.
 */
export function readCell(
  cell: string,
  unit: string | null,
): (CellQuantity & { measure: string | null }) | null {
  if (cell.length > longest) return null;
  const sign = minus.exec(cell)?.[0];
  const start = sign?.length ?? before.exec(cell)?.[0].length ?? 0;
  const numeral = findNumerals(cell)[0];
  if (!numeral || numeral.start !== start || !numeral.arabic) return null;
  const own = numeral.unit === null ? matchMeasure(cell, numeral.end) : null;
  if (!after.test(cell.slice(own?.end ?? numeral.end))) return null;
  const printed = numeral.unit ?? own?.word ?? null;
  const given = unit === null || printed !== null ? { size: 1, unit: printed } : scaleOf(unit);
  const size = sign === undefined ? given.size : -given.size;
  const scaled = (value: number) => Number((value * size).toPrecision(15));
  return {
    value: scaled(numeral.value),
    max: numeral.max === null ? null : scaled(numeral.max),
    unit: printed,
    measure: given.unit,
    qualifier: qualifiers.exec(cell)?.[0] ?? null,
  };
}
