import type { ArticleEntry } from '../../schema/article-entry.ts';
import type { Policy, PolicyEntry } from '../../schema/policy.ts';
import type { Cited } from '../resolve/cite.ts';
import { byId } from './order.ts';

const DAY = 86_400_000;
const FULL_DATE = 'YYYY-MM-DD'.length;

/** Days between two dates, null unless both are known to the day. */
function daysBetween(from: string | undefined, to: string | undefined): number | null {
  if (from?.length !== FULL_DATE || to?.length !== FULL_DATE) return null;
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/**
 * The policies of the ledger by id: with the ones that follow them, the articles that tell of them, and the days from
 * signing to publication.
 */
export function assemblePolicies(entries: Cited<PolicyEntry[]>, articles: readonly ArticleEntry[]): Policy[] {
  const idsWhere = <T extends { id: string }>(list: readonly T[], where: (entry: T) => boolean) =>
    list
      .filter(where)
      .map(({ id }) => id)
      .toSorted();
  return entries
    .map((entry) => ({
      ...entry,
      followedBy: idsWhere(entries, ({ follows }) => follows.includes(entry.id)),
      articles: idsWhere(articles, ({ tells }) => tells.includes(entry.id)),
      daysToPublication: daysBetween(entry.signed?.date, entry.published?.date),
    }))
    .toSorted(byId);
}
