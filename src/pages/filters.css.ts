import type { APIRoute } from 'astro';
import { compareDocuments } from '../site/comparison.ts';
import { bodyKey, filterRules, strandKey, themeKey } from '../site/filters.ts';
import { ledger } from '../site/ledger.ts';

/** The style sheet that narrows lists to what an address asks for; see `src/site/filters.ts`. */
export const GET: APIRoute = () =>
  new Response(
    filterRules([
      ...ledger.agencies.filter(({ charged }) => charged.length > 0).map(({ id }) => bodyKey(id)),
      ...ledger.themes.map(({ id }) => themeKey(id)),
      ...ledger.strands.map(({ id }) => strandKey(id)),
      ...compareDocuments(ledger).pairs.map(({ key }) => key),
    ]),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
