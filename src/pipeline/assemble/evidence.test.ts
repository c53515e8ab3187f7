import { describe, expect, it } from 'vitest';
import { assembleEvidence } from './evidence.ts';

const note = { en: 'A catch.', zh: '说明。' };
const cited = (reference: string, over = {}) => ({
  id: `${reference}-page`,
  kind: 'cited' as const,
  reference,
  quote: null,
  confidence: 'high' as const,
  note: null,
  ...over,
});

describe('assembleEvidence', () => {
  it('gives each piece once, by id', () => {
    const ids = assembleEvidence([cited('b'), cited('a'), cited('b')]).map(({ id }) => id);
    expect(ids).toEqual(['a-page', 'b-page']);
  });

  it('is no surer than the least sure use, and keeps the first note', () => {
    const uses = [cited('a'), cited('a', { confidence: 'medium' }), cited('a', { note })];
    const expected = [cited('a', { confidence: 'medium', note })];
    expect(assembleEvidence(uses)).toEqual(expected);
    expect(assembleEvidence(uses.toReversed())).toEqual(expected);
  });
});
