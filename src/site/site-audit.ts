import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { locales, type Locale } from '../i18n/locale.ts';
import { auditCategories, SiteAudit, type AuditCategory, type AuditScore } from '../schema/site-audit.ts';

/** One kind of page: its address below a language, and what each category is in each language. */
export interface AuditRow {
  path: string;
  scores: Record<AuditCategory, Record<Locale, AuditScore | null>>;
  leftOut: readonly string[];
}

/** What the last audit of the site measured, as `npm run audit` keeps it; null in a project that was never audited. */
export function loadSiteAudit(file = resolve('data/audits/lighthouse.json')): SiteAudit | null {
  return existsSync(file) ? SiteAudit.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The pages of an audit, both languages of a page in one row, in the order of the first. */
export function auditRows({ pages }: Pick<SiteAudit, 'pages'>): AuditRow[] {
  const below = (path: string) => path.replace(/^\/zh\//, '/');
  return [...new Set(pages.map(({ path }) => below(path)))].map((path) => {
    const of = (locale: Locale) =>
      pages.find((page) => page.path === (locale === 'en' ? path : `/zh${path}`));
    const scores = auditCategories.map((category) => [
      category,
      Object.fromEntries(locales.map((locale) => [locale, of(locale)?.scores[category] ?? null])),
    ]);
    return {
      path,
      scores: Object.fromEntries(scores) as AuditRow['scores'],
      leftOut: of('en')?.leftOut ?? of('zh')?.leftOut ?? [],
    };
  });
}

/** How many pages of an audit have a category measured, and how many of these have all hundred points. */
export function fullMarks(
  { pages }: Pick<SiteAudit, 'pages'>,
  category: AuditCategory,
): { measured: number; full: number; least: number } {
  const scores = pages.flatMap(({ scores }) => scores[category]?.score ?? []);
  return {
    measured: scores.length,
    full: scores.filter((score) => score === 100).length,
    least: Math.min(...scores),
  };
}

/** The fewest runs and the earliest day that the scores of a category rest on; throws where it was never measured. */
export function lastMeasured(
  { pages }: Pick<SiteAudit, 'pages'>,
  category: AuditCategory,
): { runs: number; day: string } {
  const scores = pages.flatMap(({ scores }) => scores[category] ?? []);
  const [day] = scores.map((score) => score.day).sort();
  if (day === undefined) throw new Error(`unexpected lack of ${category}, expected it to be measured`);
  return { runs: Math.min(...scores.map(({ runs }) => runs)), day };
}
