import type { Extent } from './extent.ts';

/** The stretch of time that is shown, in days; `to` is the first moment that is not. */
export interface View {
  from: number;
  to: number;
}

/** The closest look there is: about a month. */
export const CLOSEST = 30;

/** How many days a view shows. */
export function span({ from, to }: View): number {
  return to - from;
}

/** The view nearest to the wanted one that lies in the bounds and shows no less than `CLOSEST` days. */
export function within({ from, to }: View, bounds: View): View {
  const wide = Math.min(Math.max(to - from, Math.min(CLOSEST, span(bounds))), span(bounds));
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - wide / 2, bounds.from), bounds.to - wide);
  return { from: start, to: start + wide };
}

/** The view seen `factor` times closer (more than 1) or from farther away, with the moment `around` where it was. */
export function zoomed(view: View, factor: number, around: number, bounds: View): View {
  const wide = Math.min(Math.max(span(view) / factor, Math.min(CLOSEST, span(bounds))), span(bounds));
  const share = (around - view.from) / span(view);
  const from = around - share * wide;
  return within({ from, to: from + wide }, bounds);
}

/** The view moved by a number of days, as far as the bounds let it. */
export function panned(view: View, days: number, bounds: View): View {
  return within({ from: view.from + days, to: view.to + days }, bounds);
}

/** The view that shows these extents with a fifth of air on each side. */
export function viewOf(extents: readonly Extent[], bounds: View): View {
  const from = Math.min(...extents.map((extent) => extent.from));
  const to = Math.max(...extents.map((extent) => extent.to));
  const air = (to - from) / 5;
  return within({ from: from - air, to: to + air }, bounds);
}

/** The view moved just far enough to show an extent, or its middle where it is longer than the view. */
export function showing(view: View, { from, to }: Extent, bounds: View): View {
  const air = span(view) / 12;
  if (from < view.to && to > view.from) return view;
  const middle = (from + to) / 2;
  const shown = to - from > span(view) ? { from: middle, to: middle } : { from, to };
  const days = shown.from < view.from ? shown.from - air - view.from : shown.to + air - view.to;
  return panned(view, days, bounds);
}

/** Whether nothing lies outside the view. */
export function isWhole(view: View, bounds: View): boolean {
  return view.from <= bounds.from && view.to >= bounds.to;
}

/** Whether an extent shows in a view, in whole or in part. */
export function shows({ from, to }: View, extent: Extent): boolean {
  return extent.from < to && extent.to > from;
}

/** Where a moment stands in a view drawn `width` pixels wide, from its left edge. */
export function positionIn({ from, to }: View, width: number): (day: number) => number {
  const perDay = width / (to - from);
  return (day) => (day - from) * perDay;
}
