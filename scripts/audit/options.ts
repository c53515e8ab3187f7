import { auditCategories, type AuditCategory } from '../../src/schema/site-audit.ts';
import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What is to be audited. */
export interface AuditOptions {
  /** Addresses below the root of the site; every kind of page where none is given. */
  pages: readonly string[] | null;
  categories: readonly AuditCategory[];
  /** How often each page is opened; the median counts. */
  runs: number;
  /** Whether some pages are opened on a slow telephone as well. */
  slow: boolean;
}

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run audit [-- --pages /,/zh/timeline/] [--categories performance,seo] [--runs 3] [--no-slow]
Opens pages of dist in a browser with Lighthouse and a telephone’s settings, and some on a slow telephone; prints what it found
and keeps it in data/audits/lighthouse.json and the README. Fails where a category is below 100. Without options: one page of every
kind in both languages, all categories (${auditCategories.join(', ')}), the median of three. No other program should be busy.`;

/** What the command line (without program and script) asks for; null for help. Throws a UsageError for what is unknown. */
export function readOptions(args: readonly string[]): AuditOptions | null {
  const { values } = parseOptions(args, {
    allowNegative: true,
    options: {
      pages: { type: 'string' },
      categories: { type: 'string', default: auditCategories.join(',') },
      runs: { type: 'string', default: '3' },
      slow: { type: 'boolean', default: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`unexpected --runs ${values.runs}, expected a whole number such as 3`);
  const pages = values.pages?.split(',') ?? null;
  const strange = pages?.find((page) => !page.startsWith('/'));
  if (strange !== undefined)
    throw new UsageError(`unexpected page “${strange}”, expected an address such as /zh/timeline/`);
  const categories = values.categories.split(',');
  const unknown = categories.find((name) => !auditCategories.some((one) => one === name));
  if (unknown !== undefined)
    throw new UsageError(`unexpected category “${unknown}”, expected some of ${auditCategories.join(', ')}`);
  return {
    pages,
    categories: auditCategories.filter((one) => categories.includes(one)),
    runs,
    slow: values.slow,
  };
}
