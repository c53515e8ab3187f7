import type { Drawing } from '../drawing/drawing.ts';
import { themesAcrossDocumentsWords } from '../../i18n/chart-words/themes-across-documents.ts';
import type { ChartContext } from '../chart.ts';
import type { ComparedDocument } from '../compared-document.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { phraseLines } from '../drawing/phrase-lines.ts';
import { picture } from '../drawing/picture.ts';
import { SERIF_SLACK } from '../drawing/serif-slack.ts';
import { words } from '../drawing/words.ts';
import { columnPaths } from './column-paths.ts';
import { layThreads } from './lay-threads.ts';
import { itemsOf, tellingRow, type ThemeGroup, type ThemeReading, type ThemeRow } from './theme-reading.ts';

const STACKED_BELOW = 800;
const HEAD = 46;
const SMALL = 12;
const SERIAL = 17;
const ANNOTATION = 16;
/** Room for the annotation beside the threads, and how far it and a document stand from what is left of them. */
const ASIDE = 176;
const GAP = 12;
const NARROW_GAP = 4;

/** Draws each theme as a thread that runs through the documents, with a square for each item that carries it. */
export function drawThreads(reading: ThemeReading, drawing: Drawing): string {
  const { width, id, title, alternative, context } = drawing;
  const { locale } = context;
  const said = themesAcrossDocumentsWords[locale];
  const { documents, groups } = reading;
  const stacked = width < STACKED_BELOW;
  const gap = stacked ? NARROW_GAP : GAP;
  const aside = width - ASIDE + GAP;
  const [first = '', last = ''] = [documents[0], documents.at(-1)].map((one) => one?.policy.serial);
  const heading = ({ pattern }: ThemeGroup) => said.groups[pattern](first, last);
  const start = stacked ? 0 : labelsWidth(groups, heading, context) + 16;
  const column = Math.floor((width - start - (stacked ? 0 : ASIDE)) / documents.length);

  const telling = tellingRow(groups);
  const leading = locale === 'en' ? 20 : 24;
  const quote = phraseLines(
    telling === undefined ? [] : annotationOf(telling, reading, context),
    (stacked ? width : width - aside) / SERIF_SLACK,
    ANNOTATION,
    locale === 'en' ? 'serif' : 'song',
  );
  const { rows, headings, height } = layThreads(groups, {
    top: HEAD,
    stacked,
    roomBelow: (row) => (stacked && row === telling ? quote.length * leading + 4 : 0),
  });
  const pointed = rows.find(({ row }) => row === telling)?.y ?? 0;
  const most = Math.max(...rows.flatMap(({ row }) => row.cells.map(itemsOf)));

  return picture(
    { id, name: 'threads', width, height, title, description: alternative, links: true },
    ...documents.map(({ policy, colour, form }, index) =>
      element(
        'g',
        { class: `strand-${colour}`, transform: `translate(${start + index * column} 0)` },
        stacked
          ? element('path', { class: 'grid', d: `M0 ${HEAD}V${height}` })
          : element('path', { class: 'file', d: `M0 ${HEAD}h${column - gap}V${height}H0z` }),
        element(
          'a',
          { href: `${context.address(`/policies/${policy.id}/`)}#${reading.anchors[index] ?? ''}` },
          words(0, 18, SERIAL, 'start', 'serial', said.document(policy.serial)),
        ),
        words(
          0,
          36,
          SMALL,
          'start',
          'quiet',
          stacked ? said.form[form] : `${yearOf(policy)} · ${said.form[form]}`,
        ),
        columnPaths(rows, index, {
          file: column - gap,
          thread: index === documents.length - 1 ? column - gap : column,
          most,
        }),
      ),
    ),
    stacked
      ? ''
      : element('path', {
          class: 'thread',
          d: `M${start + documents.length * column - gap} ${pointed}H${aside - 5}`,
        }),
    element(
      'g',
      { 'font-size': SMALL },
      ...headings.map(({ group, y }) => element('text', { class: 'strong', y }, escapeText(heading(group)))),
      ...rows.map(({ row, y }) =>
        element('text', { y: stacked ? y - 10 : y + 4 }, escapeText(row.theme.name[locale])),
      ),
    ),
    ...quote.map((line, index) =>
      words(
        stacked ? 0 : aside,
        pointed + (stacked ? ANNOTATION + 9 : 5) + index * leading,
        ANNOTATION,
        'start',
        locale === 'en' ? 'annotation' : 'annotation song',
        line,
      ),
    ),
  );
}

function labelsWidth(
  groups: readonly ThemeGroup[],
  heading: (group: ThemeGroup) => string,
  { locale }: ChartContext,
): number {
  const widths = groups.flatMap((group) => [
    textWidth(heading(group), SMALL, 'semibold'),
    ...group.rows.map(({ theme }) => textWidth(theme.name[locale], SMALL, 'regular')),
  ]);
  return Math.ceil(Math.max(...widths));
}

const yearOf = ({ published, signed }: ComparedDocument['policy']) =>
  (published ?? signed)?.date.slice(0, 4) ?? '';

function annotationOf(
  row: ThemeRow,
  { documents }: ThemeReading,
  { locale }: ChartContext,
): readonly string[] {
  return themesAcrossDocumentsWords[locale].annotation(
    row.theme.name[locale],
    documents.map(({ policy }, index) => {
      const cell = row.cells[index];
      const told = cell !== undefined && cell.state !== 'untold';
      return { serial: policy.serial, items: told ? itemsOf(cell) : null };
    }),
  );
}
