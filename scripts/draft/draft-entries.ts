import type { Drafting } from './drafting.ts';
import { draftAgencies } from './entries/agencies.ts';
import { draftArticle } from './entries/article.ts';
import { draftPolicies } from './entries/policies.ts';
import { draftProvisions } from './entries/provisions.ts';
import { draftSetAside } from './entries/set-aside.ts';
import { draftTargets } from './entries/targets.ts';
import type { Proposal } from './proposal.ts';

/** Every quotation in a value. */
function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && typeof value.quote === 'string') return [value.quote];
  return Object.values(value).flatMap(quotesIn);
}

/**
 * Proposes every register entry that an article calls for, file by file in the order of the work: manifest, bodies,
 * policies, provisions, targets, figures set aside. What the registers hold already is not proposed again.
 */
export function draftEntries(drafting: Drafting): Proposal[] {
  const claiming = [
    draftArticle(drafting),
    draftAgencies(drafting),
    draftPolicies(drafting),
    draftProvisions(drafting),
    draftTargets(drafting),
  ].filter((proposal) => proposal !== null);
  const aside = draftSetAside(drafting, quotesIn(claiming.map(({ value }) => value)));
  return aside ? [...claiming, aside] : claiming;
}
