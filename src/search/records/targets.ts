import { otherLocale } from '../../i18n/locale.ts';
import { word } from '../../i18n/words.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Promises, with what became of them. */
export function targetRecords(
  { targets, policies, outcomes }: Ledger,
  { locale }: RecordContext,
): SearchRecord[] {
  const policyOf = new Map(policies.map((policy) => [policy.id, policy]));
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return targets.map(({ id, policy: of, name, value, what, due, status, note, searched, outcome: by }) => {
    const policy = policyOf.get(of);
    const outcome = by === null ? undefined : outcomeOf.get(by);
    return {
      kind: 'target',
      path: `/targets/${id}/`,
      title: name[locale],
      other: name[otherLocale(locale)],
      names: value === null ? [] : [`${value} ${what.en}`, `${value}${what.zh}`],
      text: [
        policy?.short[locale],
        note?.[locale],
        outcome?.counts[locale],
        outcome?.caveat[locale],
        searched?.[locale],
      ]
        .filter(Boolean)
        .join(' · '),
      when: [
        ...(due === null ? [] : [word(locale, 'when.end-of', { year: due })]),
        word(locale, `status.${status}`),
      ].join(' · '),
      strand: policy?.strand ?? null,
    };
  });
}
