import { z } from 'zod';

/** What Lighthouse judges, in the order of its reports. */
export const auditCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type AuditCategory = (typeof auditCategories)[number];

const milliseconds = z.number().nonnegative();

/** A category of a page: 0 to 100, the median of so many runs, and the day they were made. */
export const AuditScore = z.strictObject({
  score: z.int().min(0).max(100),
  runs: z.int().positive(),
  day: z.iso.date(),
  /** Audits that weigh and were not passed, in the run of the median: id and what was found. */
  failed: z.array(z.strictObject({ audit: z.string(), found: z.string() })),
});
export type AuditScore = z.infer<typeof AuditScore>;

/** A page as Lighthouse saw it, with a telephone’s settings. */
export const AuditedPage = z.strictObject({
  path: z.string().startsWith('/'),
  scores: z.partialRecord(z.enum(auditCategories), AuditScore),
  /** Audits that do not fit the page and were left out. */
  leftOut: z.array(z.string()),
});
export type AuditedPage = z.infer<typeof AuditedPage>;

/** A page opened with a slow processor on a slow network, each as the page saw it. */
export const SlowVisit = z.strictObject({
  path: z.string().startsWith('/'),
  day: z.iso.date(),
  firstPaint: milliseconds,
  largestPaint: milliseconds,
  /** What tasks took beyond 50 ms each, summed from the first paint on. */
  blocked: milliseconds,
  /** Bytes that came over the network, headers included. */
  bytes: z.int().positive(),
  /** From a press on a filter to the changed picture; null on pages without one. */
  filtered: milliseconds.nullable(),
});
export type SlowVisit = z.infer<typeof SlowVisit>;

/** What `npm run audit` measured last: `data/audits/lighthouse.json`. */
export const SiteAudit = z.strictObject({
  lighthouse: z.string(),
  browser: z.string(),
  processors: z.int().positive(),
  pages: z.array(AuditedPage),
  slow: z.array(SlowVisit),
});
export type SiteAudit = z.infer<typeof SiteAudit>;
