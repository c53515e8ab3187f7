import { createServer } from 'vite';

/**
 * A module of the site as the build sees it: with texts of style sheets and scripts that it imports by name. It is run
 * in this process; nothing is served and nothing is written.
 *
 * @param path from the root of the project, such as `/src/site/frozen-files.ts`
 */
export async function loadSiteModule<Module>(root: string, path: string): Promise<Module> {
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: '.cache/vite',
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return (await server.ssrLoadModule(path)) as Module;
  } finally {
    await server.close();
  }
}
