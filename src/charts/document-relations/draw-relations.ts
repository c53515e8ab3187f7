import type { Drawing } from '../drawing/drawing.ts';
import { documentRelationsWords } from '../../i18n/chart-words/document-relations.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { coordinate, element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { columnWidth, GUTTER, layAcross, layDown, type LaidSheet } from './lay-relations.ts';
import type { RelatedDocument } from './relations-reading.ts';
import { drawSheet, sheetHeight } from './sheet.ts';

const STACKED_BELOW = 600;
const WIDE_FROM = 900;
const gapAcross = (width: number) => (width < WIDE_FROM ? 56 : 84);
const DOWN_GAP = 30;
const SMALL = 12;
const HEAD = 5;

/** Draws documents as sheets, joined by full lines along the strand and by dashed ones where one rests on another. */
export function drawRelations(documents: readonly RelatedDocument[], drawing: Drawing): string {
  const { context, width, id, title, alternative } = drawing;
  const stacked = width < STACKED_BELOW;
  const room = stacked
    ? width - GUTTER.line - GUTTER.rests
    : columnWidth(width, documents.length, gapAcross(width));
  const height = sheetHeight(documents, context, room);
  const laid = stacked
    ? layDown(documents, { width, height, gap: DOWN_GAP })
    : layAcross(documents, { width, height, gap: gapAcross(width) });
  const joints = stacked ? jointsDown : jointsAcross;
  return picture(
    {
      id,
      name: 'relations',
      width,
      height: Math.max(...laid.map(({ box }) => box.bottom)) + 2,
      title,
      description: alternative,
      links: true,
    },
    ...joints(laid, context),
    ...laid.map(({ document, box }) => drawSheet(document, box, context)),
  );
}

const middle = ({ box }: LaidSheet) => (box.top + box.bottom) / 2;
const centre = ({ box }: LaidSheet) => (box.left + box.right) / 2;
const line = (className: string, d: string) => element('path', { class: className, d });
const at = (...numbers: number[]) => numbers.map(coordinate).join(' ');

/** The line’s sheets in pairs, each with the one after it. */
function pairs(laid: readonly LaidSheet[]): (readonly [LaidSheet, LaidSheet])[] {
  const inLine = laid.filter(({ document: { relation } }) => relation === 'subject' || relation === 'line');
  return inLine.slice(1).map((after, index) => [inLine[index] ?? after, after] as const);
}

/** What rests on what: the sheet that rests, and the one it rests on, with the one that is not the subject. */
function supports(laid: readonly LaidSheet[]): { subject: LaidSheet; side: LaidSheet }[] {
  const subject = laid.find(({ document }) => document.relation === 'subject');
  return laid
    .filter(({ document: { relation } }) => relation === 'basis' || relation === 'resting')
    .flatMap((side) => (subject ? [{ subject, side }] : []));
}

function jointsAcross(laid: readonly LaidSheet[], { locale }: ChartContext): string[] {
  const said = documentRelationsWords[locale];
  const label = (from: number, to: number, y: number, text: string) =>
    Math.abs(to - from) > textWidth(text, SMALL, 'regular') + 12
      ? words((from + to) / 2, y - 7, SMALL, 'middle', 'quiet', text)
      : '';
  return [
    ...pairs(laid).map(([before, after]) => {
      const y = middle(before);
      const end = after.box.left - 3;
      return (
        line(
          'joint',
          `M${at(before.box.right, y)}H${at(end)}m${-HEAD} ${-HEAD}l${HEAD} ${HEAD}l${-HEAD} ${HEAD}`,
        ) + label(before.box.right, after.box.left, y, said.next)
      );
    }),
    ...supports(laid).map(({ subject, side }) => {
      const isLeft = centre(side) < centre(subject);
      const [x, y] = [centre(subject), middle(side)];
      const end = isLeft ? side.box.right : side.box.left;
      return (
        line('joint rests', `M${at(x, subject.box.bottom)}V${at(y)}H${at(end)}`) +
        label(x, end, y, said.rests)
      );
    }),
  ];
}

function jointsDown(laid: readonly LaidSheet[], { locale }: ChartContext): string[] {
  const said = documentRelationsWords[locale];
  const left = GUTTER.line / 2;
  return [
    ...pairs(laid).map(([before, after]) => {
      const end = after.box.top - 3;
      return (
        line(
          'joint',
          `M${at(left, before.box.bottom)}V${at(end)}m${-HEAD} ${-HEAD}l${HEAD} ${HEAD}l${HEAD} ${-HEAD}`,
        ) + words(left + 10, after.box.top - 10, SMALL, 'start', 'quiet', said.next)
      );
    }),
    ...supports(laid).map(({ subject, side }) => {
      const trunk = subject.box.right + GUTTER.rests / 2;
      const isAbove = middle(side) < middle(subject);
      return (
        line(
          'joint rests',
          `M${at(subject.box.right, middle(subject))}H${at(trunk)}V${at(middle(side))}H${at(side.box.right)}`,
        ) +
        words(
          side.box.right - 2,
          isAbove ? side.box.bottom + 19 : side.box.top - 10,
          SMALL,
          'end',
          'quiet',
          said.rests,
        )
      );
    }),
  ];
}
