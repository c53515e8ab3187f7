import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistanceInside } from './edit-distance.ts';
import { nearest } from './nearest.ts';

describe('editDistance', () => {
  it('counts what must be inserted, deleted and replaced', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', '三链')).toBe(2);
  });

  it('is a distance: nothing to itself, the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const distance = editDistance(one, other);
        return (distance === 0) === (one === other) && distance === editDistance(other, one);
      }),
    );
  });
});

describe('editDistanceInside', () => {
  it('lets the words stand anywhere in the text', () => {
    expect(editDistanceInside('三链', '建成三条链')).toBe(1);
    expect(editDistanceInside('条链', '建成三条链')).toBe(0);
  });
});

describe('nearest', () => {
  it('gives the first of the closest, and none that is too far', () => {
    expect(nearest('titel', ['date', 'title', 'tiles'])).toBe('title');
    expect(nearest('titel', ['xxxxxxxx'], { tolerance: 0.5 })).toBeNull();
    expect(nearest('titel', [])).toBeNull();
  });
});
