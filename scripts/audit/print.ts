import { auditCategories, type AuditedPage, type SlowVisit } from '../../src/schema/site-audit.ts';

/** A page of an audit in lines: its scores, and below them what was not whole. */
export function auditLines({ path, scores, leftOut }: AuditedPage): string[] {
  const measured = auditCategories.flatMap((category) => {
    const found = scores[category];
    return found ? [{ category, ...found }] : [];
  });
  const told = measured.map(({ category, score }) => `${category} ${String(score).padStart(3)}`).join('  ');
  return [
    `${path.padEnd(36)} ${told}${leftOut.length === 0 ? '' : `  without ${leftOut.join(', ')}`}`,
    ...measured.flatMap(({ category, failed }) =>
      failed.map(({ audit, found }) => `    ${category}: ${audit}: ${found}`),
    ),
  ];
}

/** A visit on a slow telephone in one line. */
export function slowLine(visit: SlowVisit): string {
  const filter = visit.filtered === null ? '' : `, the filter answers in ${visit.filtered} ms`;
  return `${visit.path.padEnd(36)} first paint ${visit.firstPaint} ms, largest ${visit.largestPaint} ms, blocked ${visit.blocked} ms, ${visit.bytes} bytes${filter}`;
}
