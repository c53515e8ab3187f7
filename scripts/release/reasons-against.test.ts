import { describe, expect, it } from 'vitest';
import { reasonsAgainst } from './reasons-against.ts';

const change = (version: string) => ({ version, date: '2031-04-02', text: { en: 'News.', zh: '更新。' } });
const ready = {
  version: '1.10.0',
  edition: { version: '1.10.0', date: '2031-04-02', changes: [change('1.10.0'), change('1.9.0')] },
  cited: '1.10.0',
  released: ['1.0.0', '1.9.0'],
  uncommitted: [],
};

describe('an edition', () => {
  it('may be released when nothing is against it', () => {
    expect(reasonsAgainst(ready)).toEqual([]);
    expect(reasonsAgainst({ ...ready, released: [] })).toEqual([]);
  });

  it.each([
    [
      'is released already',
      { released: ['1.9.0', '1.10.0'] },
      /released already, and a release never changes/,
    ],
    ['is before the last release', { released: ['1.9.0', '1.11.0'] }, /expected one after 1\.11\.0/],
    [
      'is not the edition of the ledger',
      { edition: { ...ready.edition, version: '1.9.1' } },
      /unexpected edition 1\.9\.1/,
    ],
    ['is not the one that is cited', { cited: '1.9.0' }, /unexpected version 1\.9\.0 in data\/CITATION\.cff/],
    [
      'has no entry among the changes',
      { edition: { ...ready.edition, changes: [change('1.9.0')] } },
      /unexpected lack of 1\.10\.0 among the changes/,
    ],
    ['is not committed', { uncommitted: ['src/a.ts'] }, /not committed.*src\/a\.ts/],
  ])('may not when it %s', (_, other, words) => {
    const reasons = reasonsAgainst({ ...ready, ...other });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(words);
  });

  it.each(['', '1.0', 'latest', '1.0.0-beta', '../../etc', '1.0.0\u0000', '0x1.0.0', '１.０.０'])(
    'may not be called %j',
    (version) =>
      expect(reasonsAgainst({ ...ready, version })).toEqual([expect.stringMatching(/unexpected version/)]),
  );
});
