import type { AskedLink } from './ask-pages.ts';

/** What to do about pages that are gone, as an issue in Markdown; empty where none is. */
export function linkReport(links: readonly AskedLink[]): string {
  const lines = (state: AskedLink['state']) =>
    links
      .filter((link) => link.state === state)
      .map(({ address, reason, records }) => `- <${address}> (${reason}): ${records.join(', ')}`);
  const gone = lines('gone');
  if (gone.length === 0) return '';
  const unsure = lines('unsure');
  return `${[
    'These pages are gone. Find where each stands now, or an archived copy, and change its `address` in `data/registers`; where there is none, set `linked: false` and say so in a correction.',
    '',
    ...gone,
    ...(unsure.length > 0
      ? [
          '',
          'These hosts would not say, as some do to whoever asks from abroad. Look before you change anything.',
          '',
          ...unsure,
        ]
      : []),
  ].join('\n')}\n`;
}
