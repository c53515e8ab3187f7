import { pictureName } from '../i18n/picture-names.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Correction } from '../schema/correction.ts';
import type { Ledger } from '../schema/ledger.ts';

/** Something that a correction bears on; `path` is its page, below the language. */
export interface Concerned {
  name: string;
  path: string;
}

/** What a correction bears on, kind by kind: pictures first, since others have taken them; each by its name. */
export function concernedBy(
  { concerns }: Pick<Correction, 'concerns'>,
  { policies, targets, events, claims }: Pick<Ledger, 'policies' | 'targets' | 'events' | 'claims'>,
  locale: Locale,
): Concerned[] {
  const named = <T extends { id: string }>(ids: readonly string[], records: readonly T[]) =>
    ids.flatMap((id) => records.find((record) => record.id === id) ?? []);
  return [
    ...concerns.charts.map((id) => ({ name: pictureName(id, locale), path: `/charts/${id}/` })),
    ...named(concerns.policies, policies).map(({ id, short }) => ({
      name: short[locale],
      path: `/policies/${id}/`,
    })),
    ...named(concerns.targets, targets).map(({ id, name }) => ({
      name: name[locale],
      path: `/targets/${id}/`,
    })),
    ...named(concerns.events, events).map(({ id, title }) => ({
      name: title[locale],
      path: `/timeline/${id}/`,
    })),
    ...named(concerns.claims, claims).map(({ id }) => ({ name: id, path: '/data/' })),
  ];
}
