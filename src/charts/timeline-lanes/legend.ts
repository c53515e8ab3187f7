import { timelineWords } from '../../i18n/chart-words/timeline-lanes.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { EventKind } from '../../schema/event.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { brackets, markShapes } from './marks.ts';

const MARK_WIDTH = 14;
const BETWEEN = 18;
const LINE = 22;

/** The shapes and what they mean, in as many lines as the width takes; `kinds` are those that are drawn. */
export function legend(
  kinds: readonly EventKind[],
  locale: Locale,
  width: number,
  top: number,
  size: number,
): { markup: string; height: number } {
  const said = timelineWords[locale];
  const entries = [
    ...kinds.map((kind) => ({
      shape: markShapes[kind],
      words: kind === 'due' ? said.bar : word(locale, `kind.${kind}`),
    })),
    { shape: (x: number, y: number) => brackets(x - 6, x + 6, y), words: said.between },
  ];
  let x = 0;
  let y = top + LINE / 2;
  const drawn = entries.map(({ shape, words }) => {
    const wide = MARK_WIDTH + 4 + textWidth(words, size, 'semibold');
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const at = x;
    x += wide + BETWEEN;
    return (
      shape(at + MARK_WIDTH / 2, y) +
      element('text', { x: at + MARK_WIDTH + 4, y: y + size * 0.34, 'font-size': size }, escapeText(words))
    );
  });
  return { markup: element('g', { class: 'legend' }, ...drawn), height: y + LINE / 2 - top };
}
