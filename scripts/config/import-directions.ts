import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

const pure = ['schema', 'i18n'];
const read = [...pure, 'timeline', 'charts', 'citations', 'design', 'styles', 'ledger.ts'];
/** What makes files and pages out of what was read; these gather from one another. */
const made = ['site', 'exports', 'embed', 'releases'];
const parts = [...read, ...made, 'search', 'share', 'hosting', 'islands'];

/**
 * What each folder and file of `src` may import, beside itself: the direction of the data. Folders, or single files where
 * the rest of their folder would be too much.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  pipeline: ['schema'],
  i18n: ['schema'],
  design: [],
  styles: [],
  timeline: ['i18n'],
  charts: [...pure, 'timeline'],
  citations: pure,
  'ledger.ts': ['schema', 'pipeline'],
  site: [...read, ...made],
  exports: [...pure, 'site', 'releases'],
  embed: [...pure, 'charts', 'timeline', 'site', 'releases'],
  releases: [...pure, 'charts', 'site'],
  search: [...pure, 'site'],
  share: [...pure, 'charts', 'site'],
  hosting: ['exports'],
  islands: ['i18n', 'timeline', 'search', 'site/languages.ts'],
  'middleware.ts': ['site'],
  components: parts,
  layouts: [...parts, 'components'],
  pages: [...parts, 'components', 'layouts'],
};

/** Folders that run in a browser, or know nothing of where they run: no package is welcome there. */
const withoutPackages = ['design', 'i18n', 'islands', 'timeline'];
/** Folders that may know of Astro. */
const ofAstro = ['site', 'middleware.ts', 'components', 'layouts', 'pages'];

/** Where an import says that it comes from. */
type ImportSource = Parameters<NonNullable<Rule.RuleListener['ImportExpression']>>[0]['source'];

const src = resolve(import.meta.dirname, '../../src');

/** The folder or file of `src` that a path lies in; `null` outside `src`. */
function homeOf(path: string): string | null {
  const [first] = relative(src, path).split(sep);
  return first === undefined || first === '..' || first === '' ? null : first;
}

/** Why a file of `home` may not import `name`, or null where it may. */
function reasonAgainst(home: string, importer: string, name: string): string | null {
  const allowed = mayImport[home];
  if (!allowed) return `unexpected src/${home}, expected a folder of the table; say there what it may import`;
  if (/^astro[:/]|^astro$/.test(name) && !ofAstro.includes(home))
    return `unexpected ${name}, expected nothing of Astro in src/${home}`;
  if (!name.startsWith('.'))
    return withoutPackages.includes(home) ? `unexpected package ${name}, expected none in src/${home}` : null;
  const path = resolve(dirname(importer), name);
  const to = homeOf(path);
  const file = relative(src, path).replaceAll(sep, '/');
  if (to === home || (to !== null && [to, file].some((one) => allowed.includes(one)))) return null;
  const from = allowed.length === 0 ? 'itself alone' : allowed.join(', ');
  return `unexpected import from ${to === null ? relative(resolve(src, '..'), path) : `src/${to}`}, expected one from ${from}`;
}

/** Imports run one way: what a file may import is told by the folder it stands in. Tests may import what they like. */
export const importDirections: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { against: '{{reason}}: see src/docs/folders.md.' } },
  create(context) {
    const file = context.physicalFilename;
    const home = homeOf(file);
    if (home === null || /\.test\.ts$|[\\/]testing[\\/.]/.test(file) || ['tests', 'docs'].includes(home))
      return {};
    const judge = (source: ImportSource | null | undefined) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const reason = reasonAgainst(home, file, source.value);
      if (reason !== null) context.report({ node: source, messageId: 'against', data: { reason } });
    };
    return {
      ImportDeclaration: ({ source }) => judge(source),
      ExportNamedDeclaration: ({ source }) => judge(source),
      ExportAllDeclaration: ({ source }) => judge(source),
      ImportExpression: ({ source }) => judge(source),
    };
  },
};
