import { expect, test } from 'vitest';
import type { AuditedPage } from '../schema/site-audit.ts';
import { fullMarks, lastMeasured } from './site-audit.ts';

const page = (path: string, score: number, runs: number, day: string): AuditedPage => ({
  path,
  scores: { performance: { score, runs, day, failed: [] } },
  leftOut: [],
});
const audit = { pages: [page('/', 98, 3, '2031-05-02'), page('/zh/', 100, 1, '2031-05-01')] };

test('a category is told by its weakest page', () => {
  expect(fullMarks(audit, 'performance')).toEqual({ measured: 2, full: 1, least: 98 });
});

test('runs and day are those of the page that was measured least and longest ago', () => {
  expect(lastMeasured(audit, 'performance')).toEqual({ runs: 1, day: '2031-05-01' });
});

test('what nobody measured has no day', () => {
  expect(fullMarks(audit, 'seo').measured).toBe(0);
  expect(() => lastMeasured(audit, 'seo')).toThrow('unexpected lack of seo');
});
