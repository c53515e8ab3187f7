import { existsSync, readFileSync } from 'node:fs';
import { SiteAudit, type AuditedPage, type SlowVisit } from '../../src/schema/site-audit.ts';

/** With what an audit was made; results of different tools do not stand in one record. */
export type AuditTools = Pick<SiteAudit, 'lighthouse' | 'browser' | 'processors'>;

/** The record that `file` holds, or null where there is none. Throws for one that is not as the schema has it. */
export function readRecord(file: string): SiteAudit | null {
  return existsSync(file) ? SiteAudit.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/**
 * A record with what was measured now in the place of what was measured before. Earlier results are kept where they were made with
 * the same tools, for pages of `kinds` alone; the order is that of `kinds`.
 */
export function recordWith(
  before: SiteAudit | null,
  tools: AuditTools,
  now: { pages: readonly AuditedPage[]; slow: readonly SlowVisit[] },
  kinds: readonly string[],
): SiteAudit {
  const same =
    before !== null &&
    (['lighthouse', 'browser', 'processors'] as const).every((name) => before[name] === tools[name]);
  const [pages, slow] = same ? [before.pages, before.slow] : [[], []];
  return {
    ...tools,
    pages: kinds.flatMap((path): AuditedPage[] => {
      const [older, newer] = [pages, now.pages].map((list) => list.find((page) => page.path === path));
      const latest = newer ?? older;
      return latest ? [{ ...latest, scores: { ...older?.scores, ...newer?.scores } }] : [];
    }),
    slow: kinds.flatMap((path) => [...now.slow, ...slow].find((visit) => visit.path === path) ?? []),
  };
}
