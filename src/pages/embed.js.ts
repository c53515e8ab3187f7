import type { APIRoute } from 'astro';
import host from '../embed/host.ts?raw';
import { scriptText } from '../embed/script-text.ts';

/** The height script for pages that have none. */
export const GET: APIRoute = async () =>
  new Response(await scriptText(host, 'src/embed/host.ts'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
