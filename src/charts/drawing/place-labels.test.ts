import { expect, test } from 'vitest';
import { placeLabels, placesAround } from './place-labels.ts';
import { sharedArea } from './box.ts';

const frame = { left: 0, top: 0, right: 200, bottom: 100 };
const label = (words: string, x = 100) => ({ words, size: 12, places: placesAround(x, 50, 12, 6) });

test('takes the first place that is free', () => {
  expect(placeLabels([label('900')], frame, [])[0]).toMatchObject({ anchor: 'start', x: 106 });
});

test('moves on where the first place is taken', () => {
  const taken = [{ left: 104, top: 40, right: 140, bottom: 60 }];
  expect(placeLabels([label('900')], frame, taken)[0]).toMatchObject({ anchor: 'end', x: 94 });
});

test('keeps two labels of one spot apart', () => {
  const [one, other] = placeLabels([label('900'), label('901')], frame, []);
  expect(one && other && sharedArea(one.box, other.box)).toBe(0);
});

test('crosses a stroke rather than leave a label out, and the least of it', () => {
  const stroke = [
    { left: 0, top: 0, right: 200, bottom: 100 },
    { left: 104, top: 0, right: 200, bottom: 100 },
  ];
  expect(placeLabels([label('900')], frame, [], stroke)[0]).toMatchObject({ anchor: 'end' });
});

test('leaves out a label that has no place inside the frame', () => {
  expect(placeLabels([label('900', 500)], frame, [])).toEqual([]);
});
