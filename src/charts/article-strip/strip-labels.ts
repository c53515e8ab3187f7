import { articleStripWords } from '../../i18n/chart-words/article-strip.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { StripParagraph } from './strip-reading.ts';
import { wrapText } from '../drawing/wrap.ts';

/** Labels narrower than this many pixels may take a line more. */
const NARROW = 230;

/**
 * What rests on a paragraph, in two lines of some width in pixels, three where that is narrow: as many names as fit,
 * then how many there are.
 */
export function labelLines({ uses }: StripParagraph, width: number, size: number, locale: Locale): string[] {
  const said = articleStripWords[locale];
  const { between } = said;
  const names = uses.map((name) => name[locale]);
  const most = width < NARROW ? 3 : 2;
  const told = (count: number) => {
    const shown = names.slice(0, count).join(between);
    const left = names.length - count;
    // Chinese counts the whole, 等5项; English what is left, and 4 more.
    const rest = left === 0 ? '' : locale === 'en' ? `${between}${said.more(left)}` : said.more(names.length);
    return wrapText(`${shown}${rest}`, width, size, 'semibold');
  };
  const fitting = names.map((_, index) => told(names.length - index)).find((lines) => lines.length <= most);
  if (fitting) return fitting;
  const cut = told(1).slice(0, most);
  return cut.map((line, index) => (index === most - 1 ? `${line.replace(/.{2}$/u, '')}…` : line));
}
