import type { Locale } from '../../src/i18n/locale.ts';
import { auditCategories, type AuditScore, type SiteAudit } from '../../src/schema/site-audit.ts';
import { auditRows, fullMarks } from '../../src/site/site-audit.ts';

const begin = '<!-- npm run audit writes this: -->';
const end = '<!-- until here. -->';
const names = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;

/** A document with its part about the audit written anew. Throws where the two remarks that frame it are not there. */
export function withAudit(document: string, audit: SiteAudit): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`Unexpected lack of “${begin}” and “${end}”, expected both: put them back.`);
  return `${document.slice(0, from)}${begin}\n\n${part(audit)}\n\n${document.slice(to)}`;
}

function part(audit: SiteAudit): string {
  return [
    ...(audit.pages.length === 0 ? [] : [scores(audit)]),
    ...(audit.slow.length === 0 ? [] : [slow(audit)]),
  ].join('\n\n');
}

function scores(audit: SiteAudit): string {
  const told = auditCategories.map((category) => {
    const { measured, full, least } = fullMarks(audit, category);
    const name = names[category].toLowerCase().replace('seo', 'SEO');
    if (measured === 0) return `${name} not measured yet`;
    const below = measured === full ? '' : `, least ${least}`;
    return `${name} 100 on ${full} of ${measured} pages${below}`;
  });
  const rows = auditRows(audit).map(({ path, scores: of, leftOut }) => [
    `\`${path}\`${leftOut.length === 0 ? '' : ' \\*'}`,
    ...auditCategories.map((category) => cell(of[category])),
  ]);
  return [
    `Lighthouse ${audit.lighthouse}, ${audit.browser}, ${audit.processors} processors: ${told.join('; ')}.`,
    '',
    ...table(['Page', ...auditCategories.map((category) => names[category])], rows),
    '',
    'Two numbers are English and Chinese. \\* asks search engines to leave it, on purpose: `is-crawlable` is left out.',
  ].join('\n');
}

function cell({ en, zh }: Record<Locale, AuditScore | null>): string {
  const [one, other] = [en, zh].map((score) => (score ? String(score.score) : '–'));
  return one === other ? `${one}` : `${one} / ${other}`;
}

function slow({ slow: visits }: SiteAudit): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const heads = ['Slow telephone', 'First paint', 'Largest paint', 'Blocked', 'Bytes', 'Filter answers'];
  const rows = visits.map((visit) => [
    `\`${visit.path}\``,
    seconds(visit.firstPaint),
    seconds(visit.largestPaint),
    seconds(visit.blocked),
    `${Math.round(visit.bytes / 1000)} kB`,
    visit.filtered === null ? '–' : seconds(visit.filtered),
  ]);
  return table(heads, rows).join('\n');
}

/** Lines of a Markdown table, its columns as wide as their widest cell. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((one, column) => one.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
