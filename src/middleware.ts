import { defineMiddleware } from 'astro:middleware';
import { unbrokenHtml } from './site/unbroken.ts';

/** Every page passes here when it is built, so that no page can forget what must hold of all text. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(unbrokenHtml(await response.text()), response);
});
