import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import type { Correction } from '../schema/correction.ts';
import { carries, releaseState } from './release-state.ts';
import { stateText, statusImage } from './status-image.ts';

const [first] = loadLedger().corrections;
const correction = (date: string, from: string, until: string, charts = ['quays']): Correction => ({
  ...first!,
  date,
  concerns: { ...first!.concerns, charts },
  carried: { from, until },
});
const ledger = (version: string, ...corrections: Correction[]) => ({
  edition: { version, date: '2031-01-01', changes: [] },
  corrections,
});

describe('a frozen chart', () => {
  it('is current while its edition is', () => {
    expect(releaseState('quays', '1.0.0', ledger('1.0.0'))).toEqual({ kind: 'current' });
  });

  it('is told of a newer edition, ten after nine', () => {
    expect(releaseState('quays', '1.9.0', ledger('1.10.0'))).toEqual({ kind: 'newer', version: '1.10.0' });
  });

  it('is told of the latest correction of a mistake that it carries, and of no other', () => {
    const corrections = [
      correction('2031-02-01', '1.0.0', '1.0.1'),
      correction('2031-03-01', '1.0.0', '1.0.2'),
      correction('2031-04-01', '1.0.1', '1.0.2'),
      correction('2031-05-01', '1.0.0', '1.0.2', ['kilns']),
      { ...correction('2031-06-01', '1.0.0', '1.0.2'), carried: null },
    ];
    const state = (chart: string, version: string) =>
      releaseState(chart, version, ledger('1.0.2', ...corrections));
    expect(state('quays', '1.0.0')).toEqual({ kind: 'corrected', date: '2031-03-01' });
    expect(state('quays', '1.0.1')).toEqual({ kind: 'corrected', date: '2031-04-01' });
    expect(state('quays', '1.0.2')).toEqual({ kind: 'current' });
    expect(state('docks', '1.0.0')).toEqual({ kind: 'newer', version: '1.0.2' });
  });

  it('carries a mistake from the edition that made it to the one before it was mended', () => {
    const mended = correction('2031-02-01', '1.1.0', '1.2.0');
    expect(['1.0.9', '1.1.0', '1.1.5', '1.2.0'].map((version) => carries(mended, version))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe.each(locales)('the picture of a status (%s)', (locale) => {
  const states = [
    { kind: 'current' },
    { kind: 'newer', version: '12.10.10' },
    { kind: 'corrected', date: '2031-12-30' },
  ] as const;

  it.each(states)('says $kind in its text and its name, and stays small', (state) => {
    const text = stateText(state, locale);
    const svg = statusImage(state, locale);
    expect(svg.split(text)).toHaveLength(3);
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(260);
    expect(svg).not.toMatch(/script|href|style|url\(/);
  });

  it('is another for each state', () => {
    expect(new Set(states.map((state) => statusImage(state, locale))).size).toBe(states.length);
  });
});
