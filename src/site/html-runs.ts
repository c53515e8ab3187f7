import type { Locale } from '../i18n/locale.ts';
import { runsOf } from './languages.ts';

/** HTML of one language whose text may hold runs of Chinese: in English each run says that it is Chinese. Tags stay as they are. */
export function htmlRuns(html: string, locale: Locale): string {
  if (locale === 'zh') return html;
  return html
    .split(/(<[^<>]*>)/)
    .map((part) => (part.startsWith('<') ? part : runsOf(part).map(span).join('')))
    .join('');
}

const span = ({ words, han }: { words: string; han: boolean }): string =>
  han ? `<span lang="zh-Hans">${words}</span>` : words;
