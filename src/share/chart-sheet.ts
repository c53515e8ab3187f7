import type { Chart, ChartContext } from '../charts/chart.ts';
import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { wrapText } from '../charts/drawing/wrap.ts';
import { embedWords } from '../i18n/page-words/embed.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import { placedChart } from './chart-art.ts';
import { wordPieces } from './shortened.ts';
import { titleLines } from './title-lines.ts';

const MARGIN = 32;
/** Columns of articles are narrower than this, in pixels. */
const WIDEST = 720;

const colon = { en: ': ', zh: '：' } as const;

/** Lines of one kind: size, leading and space before, in pixels. */
const kinds = {
  title: { size: 26, leading: 33, before: 0, class: 'share-title' },
  measured: { size: 15, leading: 21, before: 6, class: 'share-word' },
  small: { size: 12.5, leading: 18, before: 4, class: 'share-word' },
} as const;

/** An svg and its size in pixels. */
export interface ChartSheet {
  markup: string;
  width: number;
  height: number;
}

/**
 * A picture with everything that its frame says, on paper, as one svg in classes of the style sheets: finding, what is
 * measured, drawing, source, catch, where it is from, edition and licence. No image of a picture leaves without them.
 */
export function chartSheet(chart: Chart, ledger: Ledger, context: ChartContext): ChartSheet {
  const { locale } = context;
  const said = chart.words(ledger, context);
  const drawn = Math.max(...chart.widths.filter((width) => width <= WIDEST));
  const markup = chart.draw(ledger, context, drawn);
  const [wide = drawn, high = 0] = (/viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(markup) ?? [])
    .slice(1)
    .map(Number);
  const { version, date } = ledger.edition;
  const origin = `${word(locale, 'site.name')} · ${embedWords[locale].edition(version, date)} · CC BY 4.0`;
  let down = MARGIN;
  const set = (lines: readonly string[], kind: keyof typeof kinds): string => {
    const { size, leading, before, class: name } = kinds[kind];
    down += before;
    return lines
      .map((line) => words(MARGIN, (down += leading) - leading * 0.25, size, 'start', name, line))
      .join('');
  };
  const wrapped = (text: string, kind: keyof typeof kinds) =>
    set(
      wrapText(text, wide, kinds[kind].size, 'regular').flatMap((line) =>
        wordPieces(line, wide, kinds[kind].size, 'regular'),
      ),
      kind,
    );
  const small = (text: string) => wrapped(text, 'small');
  const terms = ledger.terms.map(({ term }) => term.zh);
  const title = titleLines(said.title, locale, terms).even(kinds.title.size, wide);
  const head = set(title, 'title') + wrapped(said.subtitle, 'measured');
  const place = { left: MARGIN, top: down + 18, width: wide, height: high };
  const picture = placedChart({ markup, width: wide, height: high, scale: 1, place, over: false }, true);
  down = place.top + high + 14;
  const foot = [
    small(`${word(locale, 'chart.source')}${colon[locale]}${said.source}`),
    said.note && small(`${word(locale, 'chart.note')}${colon[locale]}${said.note}`),
    small(origin),
    small(context.address(`/charts/${chart.id}/`)),
  ].join('');
  const [width, height] = [wide + 2 * MARGIN, Math.ceil(down + MARGIN)];
  const sheet = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'share', viewBox: `0 0 ${width} ${height}`, width, height },
    element('rect', { class: 'share-paper', width, height }),
    head,
    picture,
    foot,
  );
  return { markup: sheet, width, height };
}
