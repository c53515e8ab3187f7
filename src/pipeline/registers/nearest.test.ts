import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
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

describe('nearest', () => {
  it('gives the first of the closest, and none that is too far', () => {
    expect(nearest('titel', ['date', 'title', 'tiles'])).toBe('title');
    expect(nearest('titel', ['xxxxxxxx'], 0.5)).toBeNull();
    expect(nearest('titel', [])).toBeNull();
  });
});
