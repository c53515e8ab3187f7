import type { CitationStyle } from '../schema/citation-style.ts';

/** The citation styles of the desk: the key of the CSL project, and whether an entry of its list or a note is wanted. */
export const citationStyles = {
  apa: { style: 'apa', form: 'entry' },
  mla: { style: 'modern-language-association', form: 'entry' },
  'chicago-author-date': { style: 'chicago-author-date', form: 'entry' },
  'chicago-notes': { style: 'chicago-fullnote-bibliography', form: 'note' },
  harvard: { style: 'harvard-cite-them-right', form: 'entry' },
  'gbt-numeric': { style: 'china-national-standard-gb-t-7714-2015-numeric', form: 'entry' },
  'gbt-author-date': { style: 'china-national-standard-gb-t-7714-2015-author-date', form: 'entry' },
} as const satisfies Record<CitationStyle, { style: string; form: 'entry' | 'note' }>;

/** Whether a style is the Chinese national standard, which cites a Chinese document in Chinese in any company. */
export const isNationalStandard = (style: CitationStyle): boolean => style.startsWith('gbt-');
