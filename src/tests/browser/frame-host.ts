import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else’s, on a port and so an origin of its own, that frames an address. */
export interface FrameHost {
  /** The address of a page whose only frame shows `framed`. */
  framing(framed: string): string;
  close(): Promise<void>;
}

/** Starts a host for pages with a frame. */
export async function frameHost(): Promise<FrameHost> {
  const server = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://localhost').searchParams.get('framed') ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>x</title><iframe src="${encodeURI(framed)}"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    framing: (framed) => `http://localhost:${port}/?framed=${encodeURIComponent(framed)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
