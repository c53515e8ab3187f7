import type { APIRoute } from 'astro';
import { bodyKey, filterRules, strandKey, themeKey } from '../site/filters.ts';
import { ledger } from '../site/ledger.ts';

/** The style sheet that narrows lists to what an address asks for; see `src/site/filters.ts`. */
export const GET: APIRoute = () =>
  new Response(
    filterRules([
      ...ledger.agencies.filter(({ charged }) => charged.length > 0).map(({ id }) => bodyKey(id)),
      ...ledger.themes.map(({ id }) => themeKey(id)),
      ...ledger.strands.map(({ id }) => strandKey(id)),
    ]),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
