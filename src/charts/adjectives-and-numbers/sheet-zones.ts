import { adjectivesAndNumbersWords } from '../../i18n/chart-words/adjectives-and-numbers.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Target } from '../../schema/target.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { phraseLines } from '../drawing/phrase-lines.ts';
import { SERIF_SLACK } from '../drawing/serif-slack.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import type { NumberedTarget, PromiseSheet } from './promise-reading.ts';

/** A part of a sheet: its height in pixels, and how it is drawn from its upper left corner. */
export interface Zone {
  height: number;
  draw(x: number, y: number): string;
}

/** Size of type that a sheet sets for all that says nothing else. */
export const SMALL = 12;

const VALUE = 27;
const LINE = 15;
const GAP = 9;
const BATCH = 15;
const BATCH_ROW = 23;
const HEAD = 26;
const FOOT = 12;
const ANNOTATION = 16;
const EN_SPACE = '\u2002';

const text = (x: number, y: number, said: string, className?: string) =>
  element('text', { class: className, x, y }, escapeText(said));

/** The zones of a sheet from above: numbers with a year and without, promises without a number, batches. */
export function zonesOf(
  sheet: PromiseSheet,
  context: ChartContext,
  width: number,
  annotation: readonly string[] | null,
): Zone[] {
  const { locale } = context;
  const said = adjectivesAndNumbersWords[locale];
  const nothing = line(sheet.form === 'report' ? said.untold : said.none);
  const orNothing = (zones: readonly Zone[]) => (zones.length > 0 ? zones : [nothing]);
  const numbered = [...sheet.dated, ...sheet.undated];
  const beside = Math.max(0, ...numbered.map((target) => valueWidth(target, locale))) + 4;
  return [
    zone(said.numbered, orNothing(numbered.map((target) => promise(target, context, width, beside)))),
    zone(said.unnumbered, orNothing(sheet.unnumbered.map((target) => wordless(target, context, width)))),
    zone(sheet.batchWords === null ? said.batchesUncounted : said.batches(sheet.batchWords.length), [
      ...(sheet.batchWords === null ? [] : [batches(sheet.batchWords, width)]),
      ...(annotation === null ? [] : [quote(annotation, width, locale)]),
    ]),
  ];
}

/** Zones under a heading, one below the other. */
function zone(heading: string, parts: readonly Zone[]): Zone {
  return {
    height: HEAD + parts.reduce((sum, { height }) => sum + height, 0) + FOOT,
    draw(x, y) {
      let top = y + HEAD;
      const drawn = parts.map((part) => {
        const at = top;
        top += part.height;
        return part.draw(x, at);
      });
      return text(x, y + 17, heading, 'strong') + drawn.join('');
    },
  };
}

const line = (said: string): Zone => ({
  height: LINE + 4,
  draw: (x, y) => text(x, y + 13, said, 'quiet'),
});

const linked = ({ id }: Target, context: ChartContext, ...content: readonly string[]) =>
  element('a', { href: context.address(`/targets/${id}/`) }, ...content);

const valueOf = ({ value, measure }: NumberedTarget, locale: ChartContext['locale']) =>
  `${formatNumber(value, locale)}${locale === 'zh' ? (measure?.zh ?? '') : ''}`;
const valueWidth = (target: NumberedTarget, locale: ChartContext['locale']) =>
  Math.ceil(textWidth(valueOf(target, locale), VALUE, 'serif') * SERIF_SLACK);

/** A number, large, solid with its year and hollow without one; beside it the year and what it counts. */
function promise(target: NumberedTarget, context: ChartContext, width: number, beside: number): Zone {
  const { locale } = context;
  const said = adjectivesAndNumbersWords[locale];
  const counted = wrapText(target.what[locale], width - beside, SMALL, 'regular');
  const year = target.due === null ? said.noYear : said.by(String(target.due));
  return {
    height: Math.max(VALUE + 4, (counted.length + 1) * LINE) + GAP,
    draw: (x, y) =>
      linked(
        target,
        context,
        words(
          x,
          y + 22,
          VALUE,
          'start',
          target.due === null ? 'value hollow-value' : 'value',
          valueOf(target, locale),
        ),
        text(x + beside, y + 11, year, 'strong'),
        ...counted.map((each, index) => text(x + beside, y + 11 + (index + 1) * LINE, each)),
      ),
  };
}

function wordless(target: Target, context: ChartContext, width: number): Zone {
  const lines = wrapText(target.what[context.locale], width, SMALL, 'regular');
  return {
    height: lines.length * LINE + 5,
    draw: (x, y) =>
      linked(target, context, ...lines.map((each, index) => text(x, y + 13 + index * LINE, each))),
  };
}

function quote(said: readonly string[], width: number, locale: ChartContext['locale']): Zone {
  const lines = phraseLines(said, width / SERIF_SLACK, ANNOTATION, locale === 'en' ? 'serif' : 'song');
  const leading = locale === 'en' ? 20 : 23;
  const className = locale === 'en' ? 'annotation' : 'annotation song';
  return {
    height: lines.length * leading + GAP,
    draw: (x, y) =>
      lines
        .map((each, index) =>
          words(x, y + ANNOTATION + 6 + index * leading, ANNOTATION, 'start', className, each),
        )
        .join(''),
  };
}

/** The words for a batch, once for each goal that says them, as many to a row as fit. */
function batches(said: readonly string[], width: number): Zone {
  const rows = said.reduce<string[]>((done, each) => {
    const last = done.at(-1);
    const longer = `${last}${EN_SPACE}${each}`;
    return last !== undefined && textWidth(longer, BATCH, 'song') <= width
      ? [...done.slice(0, -1), longer]
      : [...done, each];
  }, []);
  return {
    height: rows.length * BATCH_ROW,
    draw: (x, y) =>
      rows
        .map((row, index) =>
          element(
            'text',
            { class: 'batch song', lang: 'zh-Hans', x, y: y + 17 + index * BATCH_ROW, 'font-size': BATCH },
            row,
          ),
        )
        .join(''),
  };
}
