import type { ExportFile } from '../export-file.ts';
import type { Exporting } from '../exporting.ts';
import { atomText } from './atom.ts';

/** The feed of corrections, the latest first: what was corrected, when and why. */
export function correctionsFeed({ ledger, locale, words, addressOf }: Exporting): ExportFile {
  const content = atomText({
    locale,
    title: words.feeds.corrections.title,
    subtitle: words.feeds.corrections.subtitle,
    author: words.author,
    rights: words.rights,
    self: addressOf('/data/corrections.atom'),
    page: addressOf('/corrections/'),
    updated: ledger.edition.date,
    entries: ledger.corrections
      .toSorted((one, two) => two.date.localeCompare(one.date) || (one.id < two.id ? -1 : 1))
      .map(({ id, date, title, reason, action }) => ({
        address: addressOf(`/corrections/#${id}`),
        title: title[locale],
        summary: reason[locale],
        updated: date,
        categories: [{ term: action.kind, label: words.feeds.corrections.actions[action.kind] }],
      })),
  });
  return { path: 'corrections.atom', content };
}
