import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser to drive: the program, and what its environment needs beyond our own. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
  origin: 'CHROME_PATH' | 'machine' | 'package';
}

const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Find a Chrome or Chromium: `$CHROME_PATH`, else one on the machine, else the one that the npm package
 * `@sparticuz/chromium` carries, unpacked once into `folder` (about 200 MB, a few seconds).
 * Throws with what to do when `$CHROME_PATH` names nothing.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv, folder: string): Promise<FoundBrowser> {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return { executablePath: named, env: {}, origin: 'CHROME_PATH' };
    throw new Error(
      `Unexpected CHROME_PATH “${named}”: no such file, expected a Chrome or Chromium program; correct it or unset it.`,
    );
  }
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => programs.map((name) => join(dir, name)));
  const executablePath = [...onPath, ...places].find((path) => existsSync(path));
  if (executablePath) return { executablePath, env: {}, origin: 'machine' };
  return { ...(await unpackBrowser(folder)), origin: 'package' };
}

/**
 * The package unpacks into the system’s temporary folder, and brings its own libraries only when told
 * that it runs on Amazon Linux; both are settings of its environment, read when it is first imported.
 */
async function unpackBrowser(folder: string): Promise<Pick<FoundBrowser, 'executablePath' | 'env'>> {
  const complete = join(folder, 'complete');
  // An unpacking that was cut off leaves half a program behind: begin again.
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const fontConfiguration = join(folder, 'fonts.conf');
    writeFileSync(complete, '');
    writeFileSync(fontConfiguration, fontsIn([join(folder, 'fonts'), '/usr/share/fonts'], folder));
    return {
      executablePath,
      env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fontConfiguration },
    };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package’s own configuration looks for fonts in the system’s temporary folder; without a font, text has no height. */
function fontsIn(folders: readonly string[], cache: string): string {
  const listed = folders.map((folder) => `  <dir>${folder}</dir>`).join('\n');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${listed}
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
