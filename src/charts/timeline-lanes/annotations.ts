import type { Locale } from '../../i18n/locale.ts';
import type { Event } from '../../schema/event.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Box } from '../drawing/box.ts';
import { placeLabels, placesAround, textBox, type PlacedLabel } from '../drawing/place-labels.ts';
import { boxesAlong } from '../drawing/strokes.ts';
import type { PlacedLane } from './tracks.ts';

const ABOVE = 11;
const MARK_HALF = 8;

/** The steps at which a number was passed: those a reader of the picture must see. */
export function passings({ events, targets }: Ledger): Event[] {
  return events.filter(({ after, date, targets: told }) =>
    targets.some(({ id, crossing }) => after !== null && crossing?.by === date && told.includes(id)),
  );
}

/** Titles beside the marks of the given steps, where the lane has room for them; the marks are links in any case. */
export function annotations(
  { lines, marks }: PlacedLane,
  told: readonly Event[],
  locale: Locale,
  size: number,
  frame: Box,
): PlacedLabel[] {
  const taken = [
    ...marks.map(({ left, right, y }) => ({ left, right, top: y - MARK_HALF, bottom: y + MARK_HALF })),
    ...lines.map(({ label }) => textBox(label.words, size, label)),
  ];
  const strokes = lines.flatMap(({ from, to, y }) => boxesAlong(from, y, to, y));
  const labels = marks
    .filter(({ event }) => told.includes(event))
    .map(({ event, x, y, left, right }) => ({
      words: event.title[locale],
      size,
      places: [
        ...placesAround(x, y, size, (right - left) / 2 + 4).slice(0, 2),
        ...placesAround(x, y, size, ABOVE).slice(2),
      ],
    }));
  return placeLabels(labels, frame, taken, strokes);
}
