import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { mediaTypes } from '../../src/exports/media-types.ts';
import { codingFor, codings, type Coding } from './codings.ts';
import { sentHeaders } from './sent-headers.ts';

/** A folder being served. */
export interface Served {
  /** Address of its first page, such as `http://localhost:4321/`. */
  address: string;
  close(): Promise<void>;
}

const HEADERS = '_headers';
const types: Record<string, string> = {
  ...mediaTypes,
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Media types that hosts send compressed; pictures and fonts are so by themselves. */
const compressible = /^text\/|\b(?:json|xml|javascript)\b/;

/**
 * Serve a built site as static hosts do: a folder’s `index.html` at its address with a slash, a redirect to
 * the slash without, `404.html` for what is not there, nothing outside the folder, text compressed where the browser takes it, and
 * the headers that the site’s own `_headers` asks for, if it has one.
 *
 * @param options.base path the site was built for, with slashes at both ends
 * @param options.port first port to try; the next free one is taken; 0 asks the system for any
 */
export async function serveFolder(folder: string, { base = '/', port = 0 } = {}): Promise<Served> {
  const root = resolve(folder);
  const rules = join(root, HEADERS);
  const headersOf = sentHeaders(existsSync(rules) ? readFileSync(rules, 'utf8') : '');
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const coding = codingFor(request.headers['accept-encoding']);
    for (const [name, value] of Object.entries(headersOf(path ?? ''))) response.setHeader(name, value);
    if (path === null || !path.startsWith(base)) return sendMissing(root, response, coding);
    const file = normalize(join(root, path.slice(base.length)));
    if (file !== root && !file.startsWith(`${root}/`)) return sendMissing(root, response, coding);
    if (!existsSync(file) || file === rules) return sendMissing(root, response, coding);
    if (!statSync(file).isDirectory()) return send(file, 200, response, coding);
    if (!path.endsWith('/')) return response.writeHead(301, { location: `${path}/` }).end();
    return existsSync(join(file, 'index.html'))
      ? send(join(file, 'index.html'), 200, response, coding)
      : sendMissing(root, response, coding);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The decoded path of an address, or null where it cannot be decoded. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function send(file: string, status: number, response: ServerResponse, coding: Coding | null) {
  if (!response.hasHeader('content-type') || status !== 200)
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  if (!compressible.test(String(response.getHeader('content-type')))) {
    response.writeHead(status);
    return createReadStream(file).pipe(response);
  }
  response.setHeader('vary', 'accept-encoding');
  if (coding) response.setHeader('content-encoding', coding);
  response.writeHead(status);
  const text = createReadStream(file);
  return (coding ? text.pipe(codings[coding]()) : text).pipe(response);
}

function sendMissing(root: string, response: ServerResponse, coding: Coding | null) {
  const page = join(root, '404.html');
  return existsSync(page) ? send(page, 404, response, coding) : response.writeHead(404).end('not found');
}

/** Take `port`, or the next free one above it. */
async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  const LAST = port + 50;
  for (let candidate = port; candidate <= LAST; candidate += 1) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? done(false) : fail(error),
      );
      server.listen(candidate, () => done(true));
    });
    if (free) return (server.address() as AddressInfo).port;
  }
  throw new Error(
    `Unexpected: ports ${port} to ${LAST} are all taken, expected one free; end what listens there.`,
  );
}
