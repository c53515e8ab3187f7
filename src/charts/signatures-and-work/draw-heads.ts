import { signaturesAndWorkWords } from '../../i18n/chart-words/signatures-and-work.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ChartContext } from '../chart.ts';
import { element } from '../drawing/element.ts';
import { wrapText } from '../drawing/wrap.ts';
import { words } from '../drawing/words.ts';
import { SQUARE, type WorkColumn, type WorkLayout } from './work-layout.ts';

/** The head of the drawing and how high it is, in pixels. */
export interface WorkHeads {
  markup: string;
  height: number;
}

const LEADING = 15;

/** Draws, above each column, its document (a link), a rule in its colour, and how many signed and how many work. */
export function drawHeads(layout: WorkLayout, context: ChartContext): WorkHeads {
  const { columns, tight, small, size } = layout;
  const said = signaturesAndWorkWords[context.locale];
  const titles = columns.map(({ document, left, right }) =>
    tight ? [] : wrapText(document.policy.short[context.locale], right - left, small, 'regular'),
  );
  const lines = Math.max(...titles.map((title) => title.length));
  const rule = 22 + lines * LEADING;
  const markup = columns.map((column, index) => {
    const { document, left, right } = column;
    const { policy, colour } = document;
    return element(
      'g',
      { class: `strand-${colour}` },
      element(
        'a',
        { href: context.address(`/policies/${policy.id}/`) },
        words(left, 13, size + 1, 'start', 'name', tight ? policy.serial : said.serial(policy.serial)),
      ),
      ...(titles[index] ?? []).map((text, line) =>
        words(left, 14 + (line + 1) * LEADING, small, 'start', 'quiet', text),
      ),
      element('line', { class: 'series', x1: left, x2: right, y1: rule, y2: rule }),
      counts(column, rule, layout, context),
    );
  });
  const corner = tight ? words(0, 13, size, 'start', 'quiet', said.serials) : '';
  return { markup: corner + markup.join(''), height: rule + 40 };
}

function counts(
  { document, left, signedAt, chargedAt }: WorkColumn,
  rule: number,
  { told, small }: WorkLayout,
  { locale }: ChartContext,
): string {
  const said = signaturesAndWorkWords[locale];
  const { signed, named, charged } = document;
  const count = (value: number) => formatNumber(value, locale);
  const y = rule + 17;
  if (told) {
    return [
      words(left, y, small, 'start', '', said.signed(count(signed))),
      named < signed ? words(left, y + LEADING, small, 'start', 'quiet', said.named(count(named))) : '',
      words(
        chargedAt - SQUARE / 2,
        y,
        small,
        'start',
        charged === null ? 'quiet' : '',
        charged === null ? said.untold : said.charged(count(charged)),
      ),
    ].join('');
  }
  const part = named < signed ? `${count(named)}/${count(signed)}` : count(signed);
  return [
    element('rect', { class: 'signature', x: signedAt - 3.5, y: rule + 7, width: 7, height: 7 }),
    words(signedAt, rule + 27, small, 'middle', '', part),
    charged === null
      ? ''
      : element('circle', { class: 'charge', cx: chargedAt + 1, cy: rule + 10.5, r: 3.5 }) +
        words(chargedAt + 1, rule + 27, small, 'middle', '', count(charged)),
  ].join('');
}
