import type { APIRoute } from 'astro';

/** Everything may be found; where the map of the site stands. */
export const GET: APIRoute = ({ site }) => {
  const map = new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map.href}\n`);
};
