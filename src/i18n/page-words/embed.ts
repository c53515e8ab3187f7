import { formatDate } from '../format.ts';
import type { Locale } from '../locale.ts';

/** The words that a picture carries where it stands in somebody else’s page. */
export interface EmbedWords {
  /** Which state of the data is shown. */
  edition(version: string, date: string): string;
}

export const embedWords: Record<Locale, EmbedWords> = {
  en: { edition: (version, date) => `edition ${version}, data to ${formatDate(date, 'en')}` },
  zh: { edition: (version, date) => `第${version}版，数据截至${formatDate(date, 'zh')}` },
};
