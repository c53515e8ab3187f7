import type { Ledger } from '../../src/schema/ledger.ts';
import type { FileTree } from '../../src/releases/pack-files.ts';
import { budgets } from '../checks/budgets.ts';
import { builtSite } from '../checks/built-site.ts';
import { frozenContentSecurity } from '../checks/content-security.ts';
import { headings } from '../checks/headings.ts';
import { html } from '../checks/html.ts';
import { languageRuns } from '../checks/language-runs.ts';
import { origins } from '../checks/origins.ts';
import { tables } from '../checks/tables.ts';

/** What must hold of a page for good; what concerns the site around it is checked at every build. */
const forGood = [frozenContentSecurity, budgets, html, headings, languageRuns, origins, tables];

/** What is wrong with the pages of a release, in words, before it is made: after, nothing can be mended. */
export async function faultsOfFiles(files: FileTree, ledger: Ledger): Promise<string[]> {
  const contents = new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
  const site = builtSite(contents, '/');
  const findings = await Promise.all(forGood.map(async (check) => check.run(site, ledger)));
  return findings.flat().map(({ where, message }) => `${where}: ${message}`);
}
