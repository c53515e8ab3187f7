import { textWidth } from '../charts/drawing/advance.ts';
import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { SHAPE_SIDE, statusShapes } from '../charts/targets-by-year/status-shapes.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import type { Target } from '../schema/target.ts';
import type { Place } from './share-card.ts';
import { shortened } from './shortened.ts';

const LARGEST = 300;
const SIGN = 2.9;
const LARGE_SIGN = 15;
/** Sizes of what stands around a number, of the word of a state that stands in its stead. */
const SAID = 34;
/** How far the comma of a number hangs below its line, in ems, with room to spare. */
const COMMA = 0.2;
const STATE = 52;

/** The number of a promise as pages write it, both ends of a range; a dash where there is none. */
export function promisedNumber({ value, max }: Target, locale: Locale): string {
  return value === null
    ? '—'
    : [value, ...(max === null ? [] : [max])].map((one) => formatNumber(one, locale)).join('–');
}

/**
 * A promise in large: its number, what is counted, by when, and the sign and word of what became of it. One without a
 * number shows the sign in its stead.
 */
export function promiseArt(target: Target, locale: Locale, { left, top, width, height }: Place): string {
  const due =
    target.due === null ? word(locale, 'target.no-year') : word(locale, 'when.end-of', { year: target.due });
  const unit = target.value === null ? word(locale, 'target.no-number') : target.measure?.[locale];
  const counted = shortened(
    [unit, due].filter(Boolean).join(locale === 'en' ? ', ' : '，'),
    width,
    SAID,
    'regular',
  );
  const middle = top + height / 2;
  const status = word(locale, `status.${target.status}`);
  if (target.value === null) {
    const side = SHAPE_SIDE * LARGE_SIGN;
    const base = middle + side * 0.2;
    return element(
      'g',
      { class: 'picture' },
      sign(target, left, base - side, LARGE_SIGN),
      words(left, base + 70, STATE, 'start', 'share-status', status),
      words(left, base + 70 + SAID * 1.6, SAID, 'start', 'share-word', counted),
    );
  }
  const number = promisedNumber(target, locale);
  const face = locale === 'zh' ? 'song' : 'serif';
  const size = Math.min(LARGEST, Math.floor((LARGEST * width) / textWidth(number, LARGEST, face)));
  const hanging = number.includes(',') ? size * COMMA : 0;
  const base = middle + size * 0.2 - hanging / 2;
  const under = base + Math.max(SAID * 1.6, hanging + SAID * 0.9);
  const state = under + SAID * 1.5;
  return element(
    'g',
    { class: 'picture' },
    words(
      left,
      base - size * 0.8,
      SAID,
      'start',
      'share-word',
      word(locale, `qualifier.${target.qualifier}`),
    ),
    words(left, base, size, 'start', 'share-number', number),
    words(left, under, SAID, 'start', 'share-word', counted),
    sign(target, left, state - SHAPE_SIDE * SIGN * 0.84, SIGN),
    words(left + SHAPE_SIDE * SIGN + 14, state, SAID, 'start', 'share-status', status),
  );
}

function sign({ status }: Target, x: number, y: number, scale: number): string {
  return element(
    'g',
    { transform: `translate(${x} ${Math.round(y)}) scale(${scale})` },
    element('path', { class: 'share-sign', d: statusShapes[status] }),
  );
}
