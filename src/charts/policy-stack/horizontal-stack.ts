import { stackWords } from '../../i18n/chart-words/policy-stack.ts';
import { formatDate } from '../../i18n/format.ts';

import { coordinate, element } from '../drawing/element.ts';
import {
  baseBelow,
  blockBox,
  blockHeight,
  blockWidth,
  drawBlock,
  type TextBlock,
} from '../drawing/text-block.ts';

import { yearPosition } from '../drawing/year-position.ts';
import { annotationBlock } from './annotation.ts';
import { fallingEdge, type Projection } from './file-line.ts';
import { fileLink } from './file-link.ts';
import { fileMarks } from './file-marks.ts';
import { innerLabel } from './inner-label.ts';
import { leaderLabels } from './leader-labels.ts';
import { layPile, thicknessBeyond, type LaidFile } from './pile.ts';
import type { DrawnStack, StackDrawing } from './stack-drawing.ts';
import { withNoEnd, wordings } from './wordings.ts';
import { hangingTabs } from './year-tabs.ts';

/** Depth of the year tabs and what is below them, ground clearance of the pile, and room right of a line of text. */
const TABS = 26;
const FOOT = 34;
const CLEARANCE = 9;
const BESIDE = 7;
/** Length of the curve in which lines part around a label, and what more lies before the column of labels. */
const RAMP = { roomy: 22, tight: 8 };
const COLUMN_GAP = { roomy: 10, tight: 0 };
/** Where there is no room for the annotation beyond the wall, it stands over the first years: this many. */
const TIGHT_CORNER = 3.6;
/** Type is never smaller. */
const SMALLEST = 11;
/** A file this thick carries its label inside. */
const THICK = 5;

/** The stack with time running right: a pile on the ground, year tabs below it. */
export function horizontalStack({ files, ledger, context, size, id, annotation }: StackDrawing): DrawnStack {
  const { locale } = context;
  const words = stackWords[locale];
  const { pitch, line, gap, settling, width } = size;
  const first = Math.floor(Math.min(...files.map(({ begins }) => begins)));
  const after = Math.max(...files.map(({ ends }) => ends ?? 0));
  const year = width / (after - first);
  const pile = layPile(files, { origin: 0, year, pitch, line, gap, settling, clearance: CLEARANCE });
  const top = Math.max(...pile.files.map(({ laidAt, thickness }) => laidAt + thickness));
  const ground = Math.ceil(top + size.sky + 4);
  const project: Projection = (along, across) => [along, ground - across];
  const wall = pile.along(pile.wallYear);
  const roomy = width > 900;

  const reaching = pile.files.filter(
    ({ runsOn, to, signatures }) => !runsOn && to === wall && signatures >= THICK,
  );
  const room = roomy ? 'roomy' : 'tight';
  const ramp = RAMP[room];
  const column = Math.max(...reaching.map(({ level }) => level)) + ramp + COLUMN_GAP[room];
  const inner = new Map(
    reaching.map((file) => {
      const y = ground - file.restsAt - (file.thickness - line) / 2;
      const choices = wordings(file, ledger, locale);
      return [file, innerLabel(pile, file, choices, { column, y, size: size.label, ramp, locale })];
    }),
  );

  const today = pile.along(yearPosition(ledger.edition.date));
  const right = Math.max(fallingEdge(pile), today) + BESIDE;
  const beyond = beyondLabels(pile.files.filter(({ runsOn }) => runsOn));
  const corner = roomy ? { left: right, right: width } : { left: 0, right: TIGHT_CORNER * year };
  const quote = annotationBlock(annotation, corner.right - corner.left, size.annotation, locale);
  const quotePlace = { x: corner.left, base: baseBelow(quote, ground - top + 12), anchor: 'start' as const };
  const leaders = leaderLabels(
    pile,
    pile.files
      .filter((file) => !file.runsOn && !inner.get(file))
      .map((file) => {
        const choices = wordings(file, ledger, locale).filter(({ length }) => length < 4);
        return { file, choices: file.ends === null ? withNoEnd(choices, locale) : choices };
      }),
    { size: size.label, ground, width, taken: [blockBox(quote, quotePlace)] },
  );

  function beyondLabels(over: readonly LaidFile[]) {
    let base = ground - CLEARANCE - thicknessBeyond(pile) - 12;
    return new Map(
      over.map((file) => {
        const choices = wordings(file, ledger, locale).filter(({ length }) => length > 1);
        const block = [size.label, SMALLEST]
          .flatMap((at) => choices.map((lines): TextBlock => ({ lines, size: at })))
          .find((candidate) => right + blockWidth(candidate) <= width);
        if (block === undefined) return [file, ''];
        const text = drawBlock(block, { x: right, base, anchor: 'start' });
        base -= blockHeight(block) + 4;
        return [file, text];
      }),
    );
  }

  const drawn = pile.files.map((file) =>
    fileLink(
      file,
      ledger,
      context,
      fileMarks(pile, file, project, id, inner.get(file)?.parting ?? null),
      inner.get(file)?.text ?? leaders.get(file) ?? beyond.get(file) ?? '',
    ),
  );

  const years = Array.from(
    { length: pile.lastYear - pile.firstYear + 1 },
    (_, index) => pile.firstYear + index,
  );
  const tabs = years.map((one) => ({
    year: one,
    from: pile.along(one),
    to: pile.along(one + 1),
    hard: one + 1 === pile.wallYear || one === pile.lastYear,
  }));
  const over = pile.files.filter(({ runsOn }) => runsOn);
  const wallTop = over.length === 0 ? top : Math.min(...over.map(({ restsAt }) => restsAt)) - gap * 0.55;
  const lower = ground - CLEARANCE - thicknessBeyond(pile) - (roomy ? 108 : 92);
  const date = formatDate(ledger.edition.date, locale);
  const todayText = [words.today(date), words.todayShort].find(
    (text) => right + blockWidth(plain(text, size.label - 0.5)) <= width,
  );

  return {
    height: ground + FOOT,
    content: [
      element('path', {
        class: 'grid',
        d: years
          .slice(1)
          .map((one) => `M${coordinate(pile.along(one))} ${ground - 1}V${ground - 6}`)
          .join(''),
      }),
      ...drawn,
      element('path', {
        class: 'wall',
        d: `M${coordinate(wall)} ${coordinate(ground - wallTop)}V${ground}`,
      }),
      hangingTabs(tabs, ground, TABS, year > 60 ? 5 : 2.5, roomy ? 13 : 11.5),
      element('path', { class: 'ground', d: `M0 ${ground}H${width}` }),
      element('path', { class: 'today', d: `M${coordinate(today)} ${coordinate(lower)}V${ground}` }),
      todayText === undefined
        ? ''
        : drawBlock(plain(todayText, size.label - 0.5), {
            x: today + BESIDE,
            base: lower + 10,
            anchor: 'start',
          }),
      element('path', {
        class: 'annotation-rule',
        d: `M${coordinate(corner.left)} ${coordinate(ground - top)}H${coordinate(corner.right)}`,
      }),
      drawBlock(quote, quotePlace),
    ].join(''),
  };
}

const plain = (text: string, size: number): TextBlock => ({
  lines: [[{ text, tone: 'text-3', face: 'condensed' }]],
  size: Math.max(SMALLEST, size),
});
