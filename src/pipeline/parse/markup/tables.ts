import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** Longest text of a cell of data, in characters; a cell of a table that lays out a page holds more. */
const cellLength = 400;

/** Whether a table holds data in rows, rather than laying out a page (tables in tables, whole articles in a cell). */
export function isDataTable(table: Element): boolean {
  return cellsOf(table).every(
    (cell) =>
      !holds(cell, (name) => name === 'table' || /^h[1-6]$/.test(name)) &&
      toString(cell).length <= cellLength,
  );
}

function cellsOf(element: Element): Element[] {
  return element.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsOf(child)));
}

function holds(element: Element, test: (tagName: string) => boolean): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (test(child.tagName) || holds(child, test)),
  );
}
