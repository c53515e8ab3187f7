import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  auditCategories,
  type AuditedPage,
  type AuditScore,
  type SlowVisit,
} from '../../src/schema/site-audit.ts';
import { auditRows, fullMarks, loadSiteAudit } from '../../src/site/site-audit.ts';
import { everyKindOfPage } from '../browser/kinds-of-page.ts';
import { leftOut } from './left-out.ts';
import { medianBy } from './median.ts';
import { readOptions } from './options.ts';
import { auditLines } from './print.ts';
import { withAudit } from './readme-part.ts';
import { readRecord, recordWith } from './record.ts';
import { slowPaths } from './slow-visit.ts';

const tools = { lighthouse: '1.0.0', browser: 'Chromium 1', processors: 2 };
const scored = (score: number, failed: AuditScore['failed'] = []): AuditScore => ({
  score,
  runs: 3,
  day: '2030-01-01',
  failed,
});
const page = (path: string, scores: AuditedPage['scores']): AuditedPage => ({ path, scores, leftOut: [] });
const visit: SlowVisit = {
  path: '/',
  day: '2030-01-01',
  firstPaint: 2000,
  largestPaint: 2500,
  blocked: 300,
  bytes: 140_000,
  filtered: null,
};

test('the median is the one in the middle, of an even number the lower of two', () => {
  expect(medianBy([90, 100, 95], (score) => score)).toBe(95);
  expect(medianBy([100, 90], (score) => score)).toBe(90);
  expect(() => medianBy([], () => 0)).toThrow('at least one');
});

test('options are read, and what cannot be obeyed is told', () => {
  expect(readOptions(['--pages', '/,/zh/', '--runs', '1', '--categories', 'seo', '--no-slow'])).toEqual({
    pages: ['/', '/zh/'],
    categories: ['seo'],
    runs: 1,
    slow: false,
  });
  expect(readOptions([])).toMatchObject({ pages: null, runs: 3, slow: true });
  expect(readOptions(['--help'])).toBeNull();
  expect(() => readOptions(['--runs', '0'])).toThrow('whole number');
  expect(() => readOptions(['--pages', 'zh'])).toThrow('an address such as');
  expect(() => readOptions(['--categories', 'speed'])).toThrow('performance');
});

test('what asks search engines to leave it is not blamed for it', () => {
  expect(leftOut('/zh/embed/stack/')).toContain('is-crawlable');
  expect(leftOut('/404.html')).toEqual(['is-crawlable']);
  expect(leftOut('/zh/404/')).toEqual(['is-crawlable']);
  expect(leftOut('/timeline/')).toEqual([]);
});

test('what is measured anew takes the place of what was, in the order of the pages', () => {
  const before = {
    ...tools,
    pages: [page('/', { seo: scored(90), performance: scored(80) }), page('/gone/', { seo: scored(1) })],
    slow: [visit],
  };
  const now = { pages: [page('/zh/', { seo: scored(99) }), page('/', { seo: scored(100) })], slow: [] };
  const record = recordWith(before, tools, now, ['/', '/zh/']);
  expect(record.pages).toEqual([
    page('/', { seo: scored(100), performance: scored(80) }),
    page('/zh/', { seo: scored(99) }),
  ]);
  expect(record.slow).toEqual([visit]);
});

test('results of other tools are not kept beside those of today', () => {
  const before = { ...tools, pages: [page('/', { seo: scored(90) })], slow: [visit] };
  const newer = { ...tools, browser: 'Chromium 2' };
  expect(recordWith(before, newer, { pages: [], slow: [] }, ['/'])).toEqual({
    ...newer,
    pages: [],
    slow: [],
  });
});

const audited = [
  page('/', { performance: scored(98) }),
  page('/zh/', { performance: scored(100) }),
  page('/method/', {}),
];

test('both languages of a page are one row', () => {
  const rows = auditRows({ pages: audited });
  expect(rows.map(({ path }) => path)).toEqual(['/', '/method/']);
  expect(rows[0]?.scores.performance).toEqual({ en: scored(98), zh: scored(100) });
  expect(rows[1]?.scores.performance).toEqual({ en: null, zh: null });
});

test('pages that were not measured are not counted as whole', () => {
  expect(fullMarks({ pages: audited }, 'performance')).toEqual({ measured: 2, full: 1, least: 98 });
});

test('a document gets its table between two remarks, and only there', () => {
  const document = 'before\n<!-- npm run audit writes this: -->\nold\n<!-- until here. -->\nafter';
  const written = withAudit(document, { ...tools, pages: audited, slow: [visit] });
  expect(written).toMatch(/^before\n/);
  expect(written).toMatch(/\nafter$/);
  expect(written).not.toContain('old');
  expect(written).toMatch(/\| `\/` +\| 98 \/ 100 +\|/);
  expect(written).toContain('performance 100 on 1 of 2 pages, least 98');
  expect(written).toContain('140 kB');
  expect(withAudit(written, { ...tools, pages: audited, slow: [visit] })).toBe(written);
  expect(() => withAudit('nothing', { ...tools, pages: [], slow: [] })).toThrow('put them back');
});

test('a page is told with what was not whole', () => {
  const lines = auditLines(page('/', { seo: scored(90, [{ audit: 'canonical', found: 'none' }]) }));
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('seo: canonical: none');
});

test('the README has the table of the audit that is kept', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const audit = loadSiteAudit();
  expect(audit).not.toBeNull();
  if (audit) expect(withAudit(readme, audit)).toBe(readme);
});

test('the record has every kind of page in every category, and the slow visits', () => {
  const record = readRecord(resolve(import.meta.dirname, '../../data/audits/lighthouse.json'));
  // A page of a release stands for all of its kind: who releases need not measure anew.
  const ofAnyRelease = (path: string) => path.replace(/\/v\/[\d.]+\//, '/v/…/');
  expect(record?.pages.map(({ path }) => ofAnyRelease(path))).toEqual(everyKindOfPage().map(ofAnyRelease));
  for (const { path, scores } of record?.pages ?? [])
    expect(Object.keys(scores).sort(), path).toEqual([...auditCategories].sort());
  expect(record?.slow.map(({ path }) => path)).toEqual(slowPaths);
});
