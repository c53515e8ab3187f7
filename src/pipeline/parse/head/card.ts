import { simplify } from '../../recognise/script/simplify.ts';
import type { Block } from '../text/block.ts';
import { beijingDay } from './stamp.ts';

/** What the table above an official text on a government’s page says of it. */
export interface DocumentCard {
  title: string | null;
  /** Who put it out. */
  publisher: string | null;
  /** Day on which the page put it out, YYYY-MM-DD. */
  published: string | null;
}

/** The fields that government sites must give their documents, and those that many add. */
const labels =
  '信息索引号?|索引号|主题分类|信息分类|信息类别|组配分类|体裁分类|公文种类|服务对象|所属主题|发文机关|发文单位|发文部门|政策级别|政策层级|政策主题|政策类型|适用对象|发布机构|发布机关|发布单位|制发机关|制定机关|公开机构|公开主体|公开责任部门|责任部门|成文日期|成文时间|生成日期|生成时间|印发日期|发文日期|发文时间|发布日期|发布时间|公开日期|公开时间|标题|名称|信息名称|文件名称|发文字号|发文文号|文号|文件编号|主题词|关键词|有效性|效力状态|时效性|是否有效|公开方式|公开范围|公开时限|公开形式|实施日期|施行日期|生效日期|废止日期|失效日期|内容概述|统一编号|规范性文件编号';
/** Behind a field stands a colon, or between the cells of a table nothing. */
const field = new RegExp(`(?:^|(?<=\\s))[【[]?(?<label>${labels})[】\\]]?(?:\\s?[:：]|(?=\\s|$))`, 'gu');
const opening = {
  line: new RegExp(`^[【[]?(?:${labels})[】\\]]?\\s?[:：]`, 'u'),
  row: new RegExp(`^[【[]?(?:${labels})[】\\]]?(?:\\s|[:：])`, 'u'),
};
/** Fields that nothing but such a table has; three fields with one of them are a table. */
const telling =
  /(?:索引号|发文机关|发文部门|发文字号|文号|成文日期|主题分类|公开机构|公开责任部门|发布机构)[】\]]?[\s:：]/u;

/** Blocks at the top among which the table stands, and the longest row it has, in characters. */
const zone = 24;
const longest = 300;

/** The fields as they are sought; pages in traditional characters have them too. */
const readable = ({ clean: { text } }: Block): string => simplify(text);

const isRow = (block: Block): boolean =>
  block.clean.text.length <= longest &&
  (block.kind === 'table-row' ? opening.row : opening.line).test(readable(block));

/** The value behind the field `label`, up to the next field of its row; null where no row has one. */
function valueOf(rows: readonly Block[], label: string): string | null {
  for (const row of rows) {
    const { text } = row.clean;
    const fields = [...readable(row).matchAll(field)];
    const index = fields.findIndex(({ groups }) => groups?.['label'] === label);
    const found = fields[index];
    if (!found) continue;
    const value = text
      .slice(found.index + found[0].length, fields[index + 1]?.index)
      .replaceAll('|', ' ')
      .trim();
    if (value !== '') return value;
  }
  return null;
}

const firstOf = (rows: readonly Block[], names: readonly string[]): string | null =>
  names.map((name) => valueOf(rows, name)).find((value) => value !== null) ?? null;

/**
 * The rows of the table of particulars (索引号, 发文机关, 成文日期, 标题, 发文字号, 发布日期 …) that stands above an official
 * text, in order; none where the top of the page holds no such table.
 */
export function cardRows(blocks: readonly Block[]): Block[] {
  const rows = blocks.slice(0, zone).filter(isRow);
  const fields = rows.flatMap((row) => [...readable(row).matchAll(field)]);
  return fields.length >= 3 && rows.some((row) => telling.test(readable(row))) ? rows : [];
}

/** What the rows of such a table say; the day of publication, or else the day the document was made. */
export function readCard(rows: readonly Block[]): DocumentCard {
  const day = firstOf(rows, ['发布日期', '发布时间', '公开日期', '公开时间']);
  const made = firstOf(rows, [
    '发文日期',
    '发文时间',
    '印发日期',
    '成文日期',
    '成文时间',
    '生成日期',
    '生成时间',
  ]);
  return {
    publisher: firstOf(rows, ['发布机构', '发布机关', '发布单位', '公开机构', '公开主体']),
    title: firstOf(rows, ['标题', '名称', '信息名称', '文件名称']),
    published: (day === null ? null : beijingDay(day)) ?? (made === null ? null : beijingDay(made)),
  };
}
