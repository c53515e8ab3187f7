import { JSDOM } from 'jsdom';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { inside, sharedArea } from '../drawing/box.ts';
import { drawnTexts, type DrawnText } from './drawn-texts.ts';

/** A picture as it is drawn at one width. */
export interface DrawnPicture {
  width: number;
  svg: Element;
  texts: readonly DrawnText[];
}

/** Letters may touch by less than this many square pixels: widths are estimates on the wide side. */
const TOUCH = 6;

/** Where pages stand, and the language, for a chart drawn outside a page. */
export const contextIn = (locale: Locale): ChartContext => ({ locale, address: (path) => path });

/** Draw a chart outside a page. */
export function drawnPicture(chart: Chart, ledger: Ledger, locale: Locale, width: number): DrawnPicture {
  const markup = chart.draw(ledger, contextIn(locale), width);
  const svg = new JSDOM(markup).window.document.querySelector('svg');
  if (!svg) throw new Error('expected an svg element');
  return { width, svg, texts: drawnTexts(svg) };
}

/** Texts that lie on one another, two by two. */
export function clashesIn({ texts }: DrawnPicture): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => sharedArea(one.box, other.box) > TOUCH)
      .map((other) => `${one.words} × ${other.words}`),
  );
}

/** Texts that reach over the edge by more than is seen. */
export function outsideOf({ texts, width, svg }: DrawnPicture): string[] {
  const frame = { left: -3, top: -1, right: width + 3, bottom: Number(svg.getAttribute('height')) + 1 };
  return texts.filter(({ box }) => !inside(box, frame)).map(({ words }) => words);
}
