import { coordinate, element } from '../drawing/element.ts';

/** One tab of the row: a year with the edges of its field along time. */
export interface YearTab {
  year: number;
  from: number;
  to: number;
  /** A year in which files end: drawn solid. */
  hard: boolean;
}

const CORNER = 6;

/** Year tabs that hang below the ground at `y`, `depth` deep. */
export function hangingTabs(
  tabs: readonly YearTab[],
  y: number,
  depth: number,
  inset: number,
  size: number,
): string {
  return tabs
    .map(({ year, from, to, hard }) => {
      const [left, right, low] = [from + inset, to - inset, y + depth];
      return tab(
        `M${coordinate(left)} ${coordinate(y)}V${coordinate(low - CORNER)}Q${coordinate(left)} ${coordinate(low)} ${coordinate(left + CORNER)} ${coordinate(low)}H${coordinate(right - CORNER)}Q${coordinate(right)} ${coordinate(low)} ${coordinate(right)} ${coordinate(low - CORNER)}V${coordinate(y)}`,
        { x: (from + to) / 2, y: y + depth / 2 + size * 0.36, year, hard, size },
      );
    })
    .join('');
}

/** Year tabs that stand out to the left of the ground at `x`, `depth` wide. */
export function standingTabs(
  tabs: readonly YearTab[],
  x: number,
  depth: number,
  inset: number,
  size: number,
): string {
  return tabs
    .map(({ year, from, to, hard }) => {
      const [top, bottom, left] = [from + inset, to - inset, x - depth];
      return tab(
        `M${coordinate(x)} ${coordinate(top)}H${coordinate(left + CORNER)}Q${coordinate(left)} ${coordinate(top)} ${coordinate(left)} ${coordinate(top + CORNER)}V${coordinate(bottom - CORNER)}Q${coordinate(left)} ${coordinate(bottom)} ${coordinate(left + CORNER)} ${coordinate(bottom)}H${coordinate(x)}`,
        { x: x - depth / 2, y: (from + to) / 2 + size * 0.36, year, hard, size },
      );
    })
    .join('');
}

function tab(
  path: string,
  { x, y, year, hard, size }: { x: number; y: number; year: number; hard: boolean; size: number },
) {
  return (
    element('path', { class: hard ? 'tab hard' : 'tab', d: path }) +
    element(
      'text',
      { class: hard ? 'tab-year hard' : 'tab-year', x, y, 'font-size': size, 'text-anchor': 'middle' },
      String(year),
    )
  );
}
