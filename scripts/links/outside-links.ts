import type { Ledger } from '../../src/schema/ledger.ts';

/** An outside page that the site sends readers to, and the records that do. */
export interface OutsideLink {
  address: string;
  /** Such as `references/e10`. */
  records: readonly string[];
}

/** Every outside page that the ledger sends readers to, in the order of addresses; what is not linked is left out. */
export function outsideLinks(
  ledger: Pick<Ledger, 'references' | 'policies' | 'articles'>,
): readonly OutsideLink[] {
  const named = [
    ...ledger.references
      .filter(({ linked }) => linked)
      .map(({ id, address }) => ({ record: `references/${id}`, address })),
    ...ledger.policies.map(({ id, address }) => ({ record: `policies/${id}`, address })),
    ...ledger.articles.map(({ id, address }) => ({ record: `articles/${id}`, address })),
  ];
  const records = new Map<string, string[]>();
  for (const { record, address } of named)
    if (address !== null) records.set(address, [...(records.get(address) ?? []), record]);
  return [...records]
    .map(([address, users]) => ({ address, records: users.sort() }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
