import lighthouse, { type Result } from 'lighthouse';
import type { AuditCategory, AuditedPage, AuditScore } from '../../src/schema/site-audit.ts';
import { Refusal } from '../command-line/refusal.ts';
import { leftOut } from './left-out.ts';
import { medianBy } from './median.ts';

const ATTEMPTS = 3;

/** How pages are opened. */
export interface AuditWay {
  /** Port of the browser. */
  port: number;
  categories: readonly AuditCategory[];
  runs: number;
  /** The day, YYYY-MM-DD. */
  day: string;
}

/**
 * A page of the site at `home`, opened by Lighthouse as often as asked, with its settings for telephones: a middling one on slow 4G,
 * simulated. Each category is the median of its runs. Throws a Refusal where a page cannot be opened at all.
 */
export async function auditPage(path: string, home: string, way: AuditWay): Promise<AuditedPage> {
  const skipAudits = leftOut(path);
  const results: Result[] = [];
  for (let run = 0; run < way.runs; run += 1)
    results.push(await openOnce(path, new URL(path.slice(1), home).href, way, skipAudits));
  const scores = way.categories.map((category): [AuditCategory, AuditScore] => {
    const middle = medianBy(results, (result) => scoreOf(result, category));
    const score = scoreOf(middle, category);
    return [
      category,
      { score, runs: way.runs, day: way.day, failed: score < 100 ? failedIn(middle, category) : [] },
    ];
  });
  return { path, scores: Object.fromEntries(scores), leftOut: skipAudits };
}

/** One run. On a busy machine the browser now and then tells nothing of a visit: that is no result, and the page is opened again. */
async function openOnce(
  path: string,
  address: string,
  { port, categories }: AuditWay,
  skipAudits: string[],
): Promise<Result> {
  let reason = 'no result';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
      // The settings take a list only where there is something on it.
      ...(skipAudits.length > 0 && { skipAudits }),
    });
    if (found && !found.lhr.runtimeError) return found.lhr;
    reason = found?.lhr.runtimeError?.message ?? reason;
  }
  throw new Refusal(`${path}: Lighthouse could not open it, ${ATTEMPTS} times: ${reason}`);
}

/** 0 to 100, as Lighthouse’s reports print it. */
function scoreOf(result: Result, category: AuditCategory): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** The audits of a category that weigh and are not whole. */
function failedIn({ categories, audits }: Result, category: AuditCategory): AuditScore['failed'] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    return weight > 0 && audit && audit.score !== null && audit.score < 1
      ? [{ audit: id, found: (audit.displayValue ?? audit.title).replaceAll(' ', ' ') }]
      : [];
  });
}
