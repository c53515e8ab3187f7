import * as Plot from '@observablehq/plot';
import type { Locale } from '../../i18n/locale.ts';
import type { Strand } from '../../schema/strand.ts';
import { moment } from '../drawing/moment.ts';
import { renderPlot } from '../render-plot.ts';
import { bracketOf, type Bracket } from './bracket.ts';
import { labelsOf, type OutcomeLabel } from './labels.ts';
import { layOut, type Layout } from './layout.ts';
import type { OutcomePoint, OutcomeReading } from './outcome-reading.ts';

/** What a drawing needs beside its data. */
export interface OutcomeDrawing {
  document: Document;
  locale: Locale;
  width: number;
  colour: Strand['colour'];
  alternative: string;
  /** Unique on a page: the start of every id in the drawing. */
  name: string;
}

const WALL_ABOVE_TARGET = 1.08;

/** Draws a series against its promise with Observable Plot, as markup for a page that allows no inline styles. */
export function drawOutcome(reading: OutcomeReading, drawing: OutcomeDrawing): string {
  const { document, width, locale, colour, alternative, name } = drawing;
  const layout = layOut(reading, width, locale);
  const bracket = bracketOf(reading, layout);
  const labels = labelsOf(reading, layout, bracket, locale);
  const { margin, domain } = layout;
  const { target, wall, line, outcome } = reading;
  const place = { x: ({ date }: OutcomePoint) => moment(date), y: 'value' };
  const hollow = (point: OutcomePoint) => !line.includes(point) || point.date.length === 4;
  const plot = Plot.plot({
    document,
    width,
    height: layout.height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: { type: 'utc', domain: domain.x, axis: null },
    y: { type: 'linear', domain: domain.y, axis: null },
    marks: [
      bracket && interval(document, bracket, layout),
      Plot.ruleY(layout.steps, { className: 'grid' }),
      Plot.ruleY([0], { className: 'axis' }),
      Plot.ruleY([target.value], { className: 'promise' }),
      Plot.ruleX([wall], { y1: 0, y2: target.value * WALL_ABOVE_TARGET, className: 'wall' }),
      Plot.lineY(line, { ...place, className: 'series' }),
      Plot.dot(
        outcome.points.filter((point) => !hollow(point)),
        { ...place, r: 3.5, className: 'point' },
      ),
      Plot.dot(outcome.points.filter(hollow), { ...place, r: 3.5, className: 'point hollow' }),
      ...labels.map((label) => words(label, layout)),
    ],
  });
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', alternative);
  return renderPlot(plot, name, `picture outcome strand-${colour}`);
}

/** A label as a mark of Plot, at its place in the frame of the drawing. */
function words(
  { words: said, x, y, anchor, size, className }: OutcomeLabel,
  { margin }: Layout,
): Plot.Markish {
  return Plot.text([said], {
    text: (one: string) => one,
    frameAnchor: 'top-left',
    lineAnchor: 'middle',
    textAnchor: anchor,
    dx: x - margin.left,
    dy: y - size * 0.32 - margin.top,
    fontSize: size,
    className,
  });
}

/** The days between which the number was passed: a band down to the axis, and brackets above it. */
function interval(document: Document, { from, to, box, path }: Bracket, { y }: Layout): Plot.Markish {
  return () => {
    const make = (name: string, attributes: Record<string, string>) => {
      const made = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    };
    const group = make('g', { class: 'interval' }) as SVGGElement;
    const top = box.bottom + 4;
    group.append(
      make('rect', {
        x: String(from),
        y: String(top),
        width: String(Math.max(1, to - from)),
        height: String(y(0) - top),
      }),
      make('path', { d: path }),
    );
    return group;
  };
}
