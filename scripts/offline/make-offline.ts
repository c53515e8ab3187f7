import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { classicScript } from './classic-script.ts';
import { offlineCss } from './offline-css.ts';
import { offlineHtml } from './offline-html.ts';

/** What only servers and search engines read. */
const forServers =
  /^(?:_headers|hosts\/|robots\.txt|sitemap[^/]*\.xml|404\.html|zh\/404\/)|^share\/(?!(?:en|zh)\/charts\/)/;

const first = `Open index.html (English) or zh/index.html (中文) in a browser. No server is needed, but for the
search: in its place stand lists that lead to everything.
用浏览器打开 zh/index.html（中文）或 index.html（英文），无需服务器；唯搜索须有服务器，此处可用其页上的目录。
`;

/**
 * Makes the offline edition of a built site: the same pages, pictures and files, in a folder that works from a disk.
 * What stood in the folder is gone.
 *
 * @param site folder of the built site
 * @param base path that it was built for, with slashes at both ends
 * @param folder where the edition goes
 * @returns how many files there are
 */
export async function makeOffline(site: string, base: string, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const files = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .filter((file) => !forServers.test(file))
    .sort();
  for (const file of files) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await offline(site, file, base));
  }
  writeFileSync(join(folder, 'READ-ME.txt'), first);
  return files.length + 1;
}

async function offline(site: string, file: string, base: string): Promise<string | Buffer> {
  const path = join(site, file);
  if (file.endsWith('.html')) return offlineHtml(readFileSync(path, 'utf8'), file, base);
  if (file.endsWith('.css')) return offlineCss(readFileSync(path, 'utf8'), file, base);
  if (/^_astro\/.*\.js$/.test(file)) return classicScript(path);
  return readFileSync(path);
}
