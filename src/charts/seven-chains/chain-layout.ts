import { sevenChainsWords } from '../../i18n/chart-words/seven-chains.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countWords } from '../../i18n/numbers-in-words.ts';
import type { Provision } from '../../schema/provision.ts';
import { wrapText } from '../drawing/wrap.ts';
import { firstNamedOnly, type ChainsReading } from './chains-reading.ts';

/** Places across the drawing, and sizes, in pixels. */
export interface ChainScale {
  /** Right edge of the block of large firms. */
  block: number;
  /** Where the chains lie level and their words begin. */
  textAt: number;
  /** Where the chains part towards the small firms, and how far that goes. */
  splitAt: number;
  split: number;
  size: number;
  /** The block is as high as the drawing, and the chains leave it level. */
  level: boolean;
}

/** A chain with the height of its line and the lines of its description. */
export interface PlacedChain {
  chain: Provision;
  y: number;
  lines: readonly string[];
}

/** The annotation: its lines, the base of the first, and the chains that it is led from. */
export interface ChainNote {
  lines: readonly string[];
  base: number;
  from: readonly number[];
}

/** Where everything stands. */
export interface ChainLayout {
  scale: ChainScale;
  chains: readonly PlacedChain[];
  note: ChainNote | null;
  top: number;
  bottom: number;
}

export const LEADING = 18;
export const NOTE_SIZE = 15;
export const NOTE_LEADING = 20;
const LEVEL_BELOW = 500;
const WIDE_FROM = 900;
const TOP = 30;
/** Above the line of a chain, for its name; below it, where nothing is described. */
const NAME_ROOM = 34;
const FOOT = 18;
const WIDEST = 580;

/** Places the chains below one another, each as high as its description needs. */
export function chainLayout(reading: ChainsReading, locale: Locale, width: number): ChainLayout {
  const scale = scaleFor(width);
  const room = Math.min(WIDEST, scale.splitAt - scale.textAt - 8);
  const { first, count } = firstNamedOnly(reading);
  let edge = TOP;
  let note: ChainNote | null = null;
  const from: number[] = [];
  const chains = reading.chains.map((chain, index) => {
    const y = edge + NAME_ROOM;
    const lines = chain.summary === null ? [] : wrapText(chain.summary[locale], room, scale.size, 'regular');
    edge = y + FOOT + lines.length * LEADING;
    if (index >= first && index < first + count) from.push(y);
    if (count > 0 && index === first + count - 1) {
      const said = noteLines(reading, locale, scale.splitAt - scale.textAt - 12);
      note = { lines: said, base: edge + 8, from };
      edge += said.length * NOTE_LEADING;
    }
    return { chain, y, lines };
  });
  return { scale, chains, note, top: TOP, bottom: edge + 4 };
}

function noteLines({ chains, described }: ChainsReading, locale: Locale, room: number): string[] {
  const said = sevenChainsWords[locale].annotation(countWords(locale, chains.length - described));
  return wrapText(said, room, NOTE_SIZE, locale === 'en' ? 'serif' : 'song');
}

function scaleFor(width: number): ChainScale {
  if (width < LEVEL_BELOW) {
    return { block: 14, textAt: 26, splitAt: width - 30, split: 22, size: 13, level: true };
  }
  if (width < WIDE_FROM) {
    return { block: 76, textAt: 136, splitAt: width - 56, split: 48, size: 13, level: false };
  }
  return { block: 132, textAt: 236, splitAt: width - 98, split: 90, size: 14, level: false };
}
