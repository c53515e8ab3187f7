import type { Drawing } from '../drawing/drawing.ts';
import { signedAndChargedWords } from '../../i18n/chart-words/signed-and-charged.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { columnsBetween, type ColumnGroup } from './columns.ts';
import { itemNumber, type ChargedBody, type SigningReading } from './signing-reading.ts';

/** What a drawing needs beside its data. */
export interface SigningDrawing extends Drawing {
  colour: string;
}

/** Sizes and places that hold for the whole drawing, in pixels. */
interface Plan {
  locale: Locale;
  context: ChartContext;
  width: number;
  size: number;
  /** Names stand on a line of their own above their dots. */
  stacked: boolean;
  row: number;
  signedAt: number;
  groups: readonly ColumnGroup[];
}

const STACKED_BELOW = 600;
const DOT = 4;
const LEAD = 6.5;
const SQUARE = 9;
const SECTION = 40;

const line = (x1: number, x2: number, y: number, className: string) =>
  element('line', { class: className, x1, x2, y1: y, y2: y });

/** Draws bodies against items: a square for a signature, a dot for a charge. Names of bodies are links. */
export function drawSigning(reading: SigningReading, drawing: SigningDrawing): string {
  const { width, id, title, alternative, colour, context } = drawing;
  const plan = planFor(reading, context, width);
  const said = signedAndChargedWords[context.locale];
  const head = heads(plan);
  const { signatories, others } = reading;
  const first = head.height;
  const section = first + signatories.length * plan.row;
  const bottom = others.length === 0 ? section : section + SECTION + others.length * plan.row;
  return picture(
    {
      id,
      name: `signing strand-${colour}`,
      width,
      height: bottom + 2,
      title,
      description: alternative,
      links: true,
    },
    head.markup,
    ...signatories.map((body, index) => rowOf(body, first + index * plan.row, plan)),
    ...(others.length === 0
      ? []
      : [
          line(0, width, section + 8, 'axis'),
          words(0, section + SECTION - 10, plan.size, 'start', 'strong', said.unsigned),
          ...others.map((body, index) => rowOf(body, section + SECTION + index * plan.row, plan)),
        ]),
  );
}

function planFor(reading: SigningReading, context: ChartContext, width: number): Plan {
  const { locale } = context;
  const stacked = width < STACKED_BELOW;
  const size = 13;
  const said = signedAndChargedWords[locale];
  const names = [...reading.signatories, ...reading.others].map(({ agency }) =>
    nameWidth(agency.short, size, locale),
  );
  const total = textWidth(said.items, size - 1, 'semibold');
  const label = stacked ? 0 : Math.max(...names) + 14;
  const signed = stacked ? 0 : textWidth(said.signed, size - 1, 'semibold') + 18;
  const groups = stacked
    ? columnsBetween(reading, 0, width, 8)
    : columnsBetween(reading, label + signed, width - total - 8, width < 900 ? 10 : 22);
  return {
    locale,
    context,
    width,
    size,
    stacked,
    row: stacked ? 42 : 25,
    signedAt: label + signed / 2 - 6,
    groups,
  };
}

const nameWidth = (short: { en: string; zh: string }, size: number, locale: Locale) =>
  textWidth(short[locale], size, 'semibold') +
  (locale === 'en' ? 8 + textWidth(short.zh, size - 1, 'regular') : 0);

/** Names of the parts, numbers of the items, and what the outer columns are. */
function heads({ groups, size, stacked, width, signedAt, locale }: Plan): { markup: string; height: number } {
  const said = signedAndChargedWords[locale];
  const small = size - 1;
  const leading = small * 1.25;
  const parts = groups.map(({ group, left, right }) => {
    const label = group.part?.label ?? '';
    const heading = stacked ? label.replace('、', '') : `${label}${group.part?.heading[locale] ?? ''}`;
    return { left, right, lines: wrapText(heading, right - left, small, 'semibold') };
  });
  const tallest = Math.max(...parts.map(({ lines }) => lines.length));
  const rule = tallest * leading + (tallest > 0 ? 6 : 0);
  const numbers = rule + 18;
  const every = pitchOf(groups) < 2 * textWidth('00', small, 'regular') - 6 ? 2 : 1;
  const columns = groups.flatMap((group) => group.columns);
  const markup = [
    ...parts.flatMap(({ left, right, lines }) =>
      lines
        .map((text, index) =>
          words(left + 1, leading * (tallest - lines.length + index + 1) - 3, small, 'start', 'strong', text),
        )
        .concat(lines.length > 0 ? [line(left, right, rule, 'axis')] : []),
    ),
    ...columns.map(({ item, x }, index) =>
      index % every === 0 ? words(x, numbers, small, 'middle', 'tick', itemNumber(item)) : '',
    ),
    ...(stacked
      ? []
      : [
          words(signedAt, numbers, small, 'middle', 'strong', said.signed),
          words(width, numbers, small, 'end', 'strong', said.items),
        ]),
  ];
  return { markup: markup.join(''), height: numbers + 10 };
}

const pitchOf = (groups: readonly ColumnGroup[]) =>
  Math.min(...groups.map(({ left, right, columns }) => (right - left) / columns.length));

/** One body: its name, a link to its page; its signature; its dots; how many items it has. */
function rowOf(body: ChargedBody, top: number, plan: Plan): string {
  const { locale, context, width, size, stacked, row, signedAt, groups } = plan;
  const { agency, signed, items } = body;
  const dots = top + row - 12;
  const baseline = stacked ? top + 15 : dots + size * 0.34;
  const name = element(
    'text',
    { x: stacked ? SQUARE + 7 : 0, y: baseline, 'font-size': size },
    element('tspan', { class: 'strong' }, escapeText(agency.short[locale])),
    locale === 'en'
      ? element('tspan', { class: 'quiet', dx: 8, 'font-size': size - 1 }, escapeText(agency.short.zh))
      : '',
  );
  return element(
    'g',
    { class: signed ? 'body' : 'body unsigned' },
    line(0, width, top + row, 'grid'),
    element(
      'a',
      { href: context.address(`/agencies/${agency.id}/`) },
      element('title', {}, escapeText(agency.name[locale])),
      name,
    ),
    square(stacked ? SQUARE / 2 : signedAt, baseline - size * 0.34, signed),
    ...groups.flatMap(({ columns }) =>
      columns.flatMap(({ item, x }) => {
        const lead = items.get(item.id);
        if (lead === undefined) return [];
        const told = {
          body: agency.short[locale],
          item: itemNumber(item),
          heading: item.heading[locale],
          lead,
        };
        const title = element('title', {}, escapeText(signedAndChargedWords[locale].cell(told)));
        return [element('circle', { class: 'charge', cx: x, cy: dots, r: lead ? LEAD : DOT }, title)];
      }),
    ),
    words(width, baseline, size, 'end', 'strong', String(items.size)),
  );
}

const square = (x: number, y: number, signed: boolean) =>
  element('rect', {
    class: signed ? 'signature' : 'signature none',
    x: x - SQUARE / 2,
    y: y - SQUARE / 2,
    width: SQUARE,
    height: SQUARE,
  });
