import type { Locale } from '../i18n/locale.ts';
import type { Agency } from '../schema/agency.ts';
import type { CorporateAuthor } from '../schema/citation-item.ts';
import type { Policy } from '../schema/policy.ts';

const otherBodies: Record<Locale, (count: number) => string> = {
  en: (count) => `${count} other ${count === 1 ? 'body' : 'bodies'}`,
  zh: (count) => `其他${count}个部门`,
};

/**
 * The bodies that issued a policy, whole and in the order of the document. Where more signed than are known by name, the
 * last author says how many: a list that ended early would be a false one. Throws on a body that is not in `agencies`.
 */
export function corporateAuthors(
  { id, issuers }: Pick<Policy, 'id' | 'issuers'>,
  agencies: readonly Agency[],
  locale: Locale,
): CorporateAuthor[] {
  const named = issuers.agencies.map((key) => {
    const agency = agencies.find((each) => each.id === key);
    if (!agency)
      throw new Error(
        `${id}: unexpected body “${key}”, expected one of the ledger’s agencies; add it to the register.`,
      );
    return { literal: agency.name[locale] };
  });
  const unnamed = (issuers.count ?? named.length) - named.length;
  return unnamed > 0 ? [...named, { literal: otherBodies[locale](unnamed) }] : named;
}
