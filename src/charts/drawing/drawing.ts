import type { ChartContext, ChartWords } from '../chart.ts';

/** What a drawing is told beside its data. */
export interface Drawing {
  context: ChartContext;
  /** In pixels. */
  width: number;
  title: string;
  alternative: string;
  /** Unique on a page: the start of every id in the drawing. */
  id: string;
}

/** What the drawing of a chart at a width is told: its name and what it shows come from the words of the chart. */
export function drawingOf(
  id: string,
  { title, alternative }: Pick<ChartWords, 'title' | 'alternative'>,
  context: ChartContext,
  width: number,
): Drawing {
  return { context, width, title, alternative, id: `${id}-${width}` };
}
