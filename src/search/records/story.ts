import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Findings, and the chapters of the story. */
export function storyRecords(
  { findings, chapters }: Ledger,
  { locale, plain }: RecordContext,
): SearchRecord[] {
  const other = otherLocale(locale);
  const common = { kind: 'story', names: [], when: null } as const;
  return [
    ...findings.map(({ id, title, text }) => ({
      ...common,
      path: `/findings/#${id}`,
      title: plain(title[locale]),
      other: plain(title[other]),
      text: plain(text[locale]),
      strand: null,
    })),
    ...chapters.map(({ id, title, blocks, strand }) => ({
      ...common,
      path: `/#${id}`,
      title: plain(title[locale]),
      other: plain(title[other]),
      text: blocks
        .flatMap((block) =>
          'text' in block ? plain(block.text[locale]) : 'aside' in block ? plain(block.aside[locale]) : [],
        )
        .join(' '),
      strand,
    })),
  ];
}
