import type { TracedFigure } from './sighting.ts';

/** Whether two figures state the same: all but the noun equal, and one noun the end of the other. */
function same(one: TracedFigure, other: TracedFigure): boolean {
  return one.what.endsWith(other.what) || other.what.endsWith(one.what);
}

function key({ value, max, measure, class: kind, byYear }: TracedFigure): string {
  const unit = kind === 'composition' && measure === '个' ? null : measure;
  return JSON.stringify([value, max, unit, kind, byYear]);
}

/**
 * The figures with what is said again given once, in the order of the article. A mention in the body stands before one in the
 * headline; among mentions in the body the first is kept. Parts and authors are counted with or without 个 alike.
 */
export function dedupe(figures: readonly TracedFigure[]): TracedFigure[] {
  const kept = new Map<string, TracedFigure[]>();
  const bodyFirst = [...figures].sort(
    (one, other) => Number(one.at.paragraph === 0) - Number(other.at.paragraph === 0),
  );
  const chosen = new Set<TracedFigure>();
  for (const figure of bodyFirst) {
    const alike = kept.get(key(figure)) ?? [];
    if (alike.some((other) => same(figure, other))) continue;
    kept.set(key(figure), [...alike, figure]);
    chosen.add(figure);
  }
  return figures.filter((figure) => chosen.has(figure));
}
