import { whoCarriesTheLoadWords } from '../../i18n/chart-words/who-carries-the-load.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { inEnglish } from '../../i18n/numbers-in-words.ts';
import { textWidth, type Face } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { phraseLines } from '../drawing/phrase-lines.ts';
import type { LoadPanel } from './load-reading.ts';
import { rowHeight, type LoadScale, type PlacedPanel } from './panel-layout.ts';

/** The one annotation drawn, and how much room it takes below the panel. */
export interface LoadNote {
  markup: string;
  below: number;
}

const SIZE = 15;
const LEADING = 20;
const WIDEST = 280;
const CHANNEL = 6;
const ABOVE_GAP = 10;

/** What the annotation says, in phrases: how much the body of the longest row holds, and how much of it alone. */
export function noteOf({ items, rows }: LoadPanel, locale: Locale): readonly string[] {
  const [row] = rows;
  const alone = row?.holdings.filter(({ hold }) => hold === 'alone').length ?? 0;
  const written = (value: number) => formatNumber(value, locale);
  return whoCarriesTheLoadWords[locale].annotation({
    body: row?.agency.short[locale] ?? '',
    held: written(row?.holdings.length ?? 0),
    items: written(items.length),
    alone: alone === 0 ? null : locale === 'en' ? inEnglish(alone) : written(alone),
  });
}

const faceOf = (locale: Locale): Face => (locale === 'en' ? 'serif' : 'song');

const broken = (said: readonly string[], width: number, locale: Locale) =>
  phraseLines(said, width, SIZE, faceOf(locale));

/** The height of the annotation above the rows, in pixels. */
export function noteHeight(said: readonly string[], width: number, locale: Locale): number {
  return broken(said, width, locale).length * LEADING + ABOVE_GAP;
}

/** The annotation above the rows, led down to the last square on the first line. */
export function noteAbove(
  said: readonly string[],
  placed: PlacedPanel,
  scale: LoadScale,
  height: number,
): string {
  const [first] = placed.rows;
  if (!first) return '';
  const { pitch, perLine, side, locale } = scale;
  const last = Math.min(perLine, first.row.holdings.length) - 1;
  const x = placed.squaresAt + last * pitch + side / 2;
  return [
    ...broken(said, placed.width, locale).map((text, index) =>
      words(0, first.top - height + 12 + index * LEADING, SIZE, 'start', 'annotation', text),
    ),
    element('path', { class: 'leader', d: `M${x} ${first.top - ABOVE_GAP}v7` }),
  ].join('');
}

/**
 * The annotation led from the end of the longest row down the right edge of the panel, to the first place beside
 * shorter rows that holds it with no phrase broken; below the panel where none does.
 */
export function noteBeside(said: readonly string[], placed: PlacedPanel, scale: LoadScale): LoadNote {
  const [first] = placed.rows;
  if (!first) return { markup: '', below: 0 };
  const right = placed.width - CHANNEL;
  const face = faceOf(scale.locale);
  const least = Math.max(...said.map((phrase) => textWidth(phrase.trimEnd(), SIZE, face)));
  const found = placed.rows.flatMap((_, index) => {
    const beside = placed.rows.slice(index);
    const room = Math.min(WIDEST, right - 24 - Math.max(...beside.map(({ end }) => end)));
    const lines = room < least ? [] : broken(said, room, scale.locale);
    const height = beside.reduce((sum, row) => sum + rowHeight(row.lines, scale), 0);
    const fits = index > 1 && lines.length > 0 && lines.length * LEADING <= height;
    return fits ? [{ lines, top: beside[0]?.top ?? 0 }] : [];
  })[0];
  const lines = found?.lines ?? broken(said, placed.width - 2 * CHANNEL, scale.locale);
  const top = found?.top ?? placed.height + 8;
  const start = first.top + scale.side / 2;
  return {
    markup: [
      element('path', { class: 'leader', d: `M${Math.ceil(first.end + 6)} ${start}H${right}V${top - 2}` }),
      ...lines.map((text, index) =>
        words(right, top + 14 + index * LEADING, SIZE, 'end', 'annotation', text),
      ),
    ].join(''),
    below: found ? 0 : 8 + lines.length * LEADING,
  };
}
