import { outcomeWords } from '../../i18n/chart-words/outcome-against-target.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sharedArea, type Box } from '../drawing/box.ts';
import { moment } from '../drawing/moment.ts';
import { boxesAlong } from '../drawing/strokes.ts';
import {
  placeLabels,
  placesAround,
  textBox,
  type Label,
  type Place,
  type PlacedLabel,
} from '../drawing/place-labels.ts';
import type { Bracket } from './bracket.ts';
import { BESIDE_BRACKET } from './bracket-span.ts';
import { dateWords, valueWords } from './frame-words.ts';
import { lineHeight, type Layout } from './layout.ts';
import type { OutcomePoint, OutcomeReading } from './outcome-reading.ts';

/** A label with the class that says how loud it is. */
export interface OutcomeLabel extends PlacedLabel {
  className: 'strong' | 'quiet' | 'tick';
}

const MARK = 7;
const WALL_WORDS_ABOVE_AXIS = 12;
const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** All words inside the drawing, each in a place of its own. */
export function labelsOf(
  reading: OutcomeReading,
  layout: Layout,
  bracket: Bracket | null,
  locale: Locale,
): OutcomeLabel[] {
  const { x, y, width, height } = layout;
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const spots = reading.outcome.points.map((point) => around(x(moment(point.date)), y(point.value), 5));
  const strokes = reading.line.slice(1).flatMap((point, index) => {
    const before = reading.line[index] ?? point;
    return boxesAlong(x(moment(before.date)), y(before.value), x(moment(point.date)), y(point.value));
  });
  const ruled = [
    ...boxesAlong(0, y(reading.target.value), width, y(reading.target.value)),
    ...boxesAlong(x(reading.wall), y(reading.target.value * 1.08), x(reading.wall), y(0)),
    ...(bracket ? [{ left: bracket.from, right: bracket.to, top: bracket.box.bottom, bottom: y(0) }] : []),
  ];
  const ground: Box = { left: 0, top: y(0) - 1, right: width, bottom: y(0) + 1 };
  const placed: OutcomeLabel[] = [];
  const put = (
    labels: readonly Label[],
    className: OutcomeLabel['className'],
    avoided: readonly Box[] = [],
  ) => {
    const taken = [...placed.map((label) => label.box), ...spots, ground, ...(bracket ? [bracket.box] : [])];
    placed.push(...placeLabels(labels, frame, taken, avoided).map((label) => ({ ...label, className })));
  };
  put(yearLabels(layout), 'tick');
  put(bracket ? passingLabels(layout, bracket) : [], 'strong');
  put([targetLabel(reading, layout, locale)], 'strong', strokes);
  put([wallLabel(reading, layout, locale)], 'strong', strokes);
  put(stepLabels(layout, locale), 'tick');
  put(valueLabels(reading.line, layout, locale), 'strong', [...strokes, ...ruled]);
  put(valueLabels(reading.beside, layout, locale), 'quiet', [...strokes, ...ruled]);
  return layout.roomy ? [...placed, ...dayLabels(reading, layout, placed, strokes, locale)] : placed;
}

const yearLabels = ({ years, x, height, size }: Layout): Label[] =>
  years.map((year) => ({
    words: String(year),
    size: size - 1,
    places: [{ x: x(moment(String(year))), y: height - 6, anchor: 'middle' }],
  }));

const stepLabels = ({ steps, y, size, margin }: Layout, locale: Locale): Label[] =>
  steps.map((step) => ({
    words: formatNumber(step, locale),
    size: size - 1,
    places: [{ x: margin.left, y: y(step) - 5, anchor: 'start' }],
  }));

function targetLabel({ target }: OutcomeReading, { y, size, margin }: Layout, locale: Locale): Label {
  const words = outcomeWords[locale].target(formatNumber(target.value, locale));
  return { words, size, places: [{ x: margin.left, y: y(target.value) - 6, anchor: 'start' }] };
}

function wallLabel({ target, wall }: OutcomeReading, { x, y, size }: Layout, locale: Locale): Label {
  const baseline = y(0) - WALL_WORDS_ABOVE_AXIS;
  return {
    words: outcomeWords[locale].wall(String(target.due)),
    size: size - 1,
    places: [
      { x: x(wall) + 7, y: baseline, anchor: 'start' },
      { x: x(wall) - 7, y: baseline, anchor: 'end' },
    ],
  };
}

const passingLabels = ({ passing: { lines, anchor }, size }: Layout, { box }: Bracket): Label[] =>
  lines.map((line, index) => ({
    words: line,
    size,
    places: [
      {
        x: anchor === 'end' ? box.left - BESIDE_BRACKET : box.right + BESIDE_BRACKET,
        y: size + 2 + index * lineHeight(size),
        anchor,
      },
    ],
  }));

const valueLabels = (points: readonly OutcomePoint[], layout: Layout, locale: Locale): Label[] =>
  points
    .filter((point, index) => point.value !== points[index - 1]?.value)
    .map((point) => ({
      words: valueWords(point, locale),
      size: layout.size,
      places: placesAround(
        layout.x(moment(point.date)),
        layout.y(point.value),
        layout.size,
        MARK,
        layout.roomy ? layout.size : 0,
      ),
      ...(layout.roomy && { room: (place: Place) => withDay(point, place, layout, locale) }),
    }));

const underneath = (place: Place, { size }: Layout): Place => ({ ...place, y: place.y + size });

/** The room of a value with its day underneath. */
function withDay(point: OutcomePoint, place: Place, layout: Layout, locale: Locale): Box {
  const value = textBox(valueWords(point, locale), layout.size, place);
  const day = textBox(dateWords(point, locale), layout.size - 2, underneath(place, layout));
  return {
    left: Math.min(value.left, day.left),
    right: Math.max(value.right, day.right),
    top: value.top,
    bottom: day.bottom,
  };
}

/**
 * The days of the values: underneath, where room was kept for them, or on the line of the value, on the side away from
 * its point, where the series runs through the room underneath.
 */
function dayLabels(
  { outcome }: OutcomeReading,
  layout: Layout,
  labels: readonly OutcomeLabel[],
  strokes: readonly Box[],
  locale: Locale,
): OutcomeLabel[] {
  return labels.flatMap((label) => {
    const away = (point: OutcomePoint) => Math.abs(layout.x(moment(point.date)) - label.x);
    const [point] = outcome.points
      .filter((one) => label.className !== 'tick' && valueWords(one, locale) === label.words)
      .sort((one, other) => away(one) - away(other));
    if (!point) return [];
    const [words, size] = [dateWords(point, locale), layout.size - 2];
    const others = labels.filter((other) => other !== label).map(({ box }) => box);
    const [best] = [underneath(label, layout), alongside(label)]
      .map((place) => ({ place, box: textBox(words, size, place) }))
      .filter(({ box }) => box.left >= 0 && box.right <= layout.width)
      .map((one) => ({
        ...one,
        crossed:
          strokes.reduce((sum, stroke) => sum + sharedArea(one.box, stroke), 0) +
          others.reduce((sum, other) => sum + sharedArea(one.box, other), 0),
      }))
      .toSorted((one, other) => one.crossed - other.crossed);
    if (!best) return [];
    const { place, box } = best;
    const { x, y, anchor } = place;
    return [{ words, size, x, y, anchor, box, className: 'quiet' as const }];
  });
}

/** On the line of a value, on the side away from its point. */
function alongside({ words, size, ...place }: OutcomeLabel): Place {
  const { left, right } = textBox(words, size, place);
  const apart = size * 0.4;
  return place.anchor === 'end'
    ? { x: left - apart, y: place.y, anchor: 'end' }
    : { x: right + apart, y: place.y, anchor: 'start' };
}
