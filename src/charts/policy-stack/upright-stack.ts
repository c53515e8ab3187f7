import { stackWords } from '../../i18n/chart-words/policy-stack.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { inside, overlap, type Box } from '../drawing/box.ts';
import { coordinate, element } from '../drawing/element.ts';
import {
  baseBelow,
  blockBox,
  blockHeight,
  blockWidth,
  drawBlock,
  type TextBlock,
  type TextPlace,
} from '../drawing/text-block.ts';

import { yearPosition } from '../drawing/year-position.ts';
import { annotationBlock } from './annotation.ts';
import { landing, type Projection } from './file-line.ts';
import { fileLink } from './file-link.ts';
import { fileMarks } from './file-marks.ts';
import { acrossAt, layPile, thicknessBeyond, type LaidFile, type Pile } from './pile.ts';
import type { DrawnStack, StackDrawing } from './stack-drawing.ts';
import { withNoEnd, wordings } from './wordings.ts';
import { standingTabs } from './year-tabs.ts';

/** Where the ground stands, and the room above the first year, below the last, and beside a line of text. */
const GROUND = 35;
const HEAD = 20;
const FOOT = 8;
const CLEARANCE = 6;
const BESIDE = 6;
/** Between two labels. */
const APART = 1;
const SMALLEST = 11;
/** A file this thick carries the words that no end was found inside. */
const THICK = 5;

/** The stack turned on its side for narrow screens: time runs down, the files hang from the years. */
export function uprightStack({ files, ledger, context, size, id, annotation }: StackDrawing): DrawnStack {
  const { locale } = context;
  const words = stackWords[locale];
  const { width, year, pitch, line, gap, settling } = size;
  const pile = layPile(files, { origin: HEAD, year, pitch, line, gap, settling, clearance: CLEARANCE });
  const project: Projection = (along, across) => [GROUND + across, along];
  const wall = pile.along(pile.wallYear);
  const end = pile.along(pile.lastYear + 1);
  const frame: Box = { left: GROUND + 2, right: width, top: 0, bottom: end };

  // Lower labels leave more room for those after them: the height at which most files bear their names wins.
  const [placed] = [3, 2]
    .map((lines) => hangingLabels(pile, { ledger, locale, size: size.label }, frame, lines))
    .toSorted((one, other) => other.named - one.named);
  const taken: Box[] = placed?.taken ?? [];
  const labels = placed?.labels ?? new Map<LaidFile, string>();

  const x = GROUND + CLEARANCE + thicknessBeyond(pile) + 14;
  let base = end - 6;
  for (const file of pile.files.filter(({ runsOn }) => runsOn)) {
    const block = wordings(file, ledger, locale)
      .toSorted((one, other) => Number(other.length === 2) - Number(one.length === 2))
      .map((lines): TextBlock => ({ lines, size: size.label }))
      .find((candidate) => x + blockWidth(candidate) <= width);
    if (block === undefined) continue;
    const place = { x, base, anchor: 'start' as const };
    taken.push(blockBox(block, place));
    labels.set(file, drawBlock(block, place));
    base -= blockHeight(block) + 4;
  }

  const drawn = pile.files.map((file) =>
    fileLink(
      file,
      ledger,
      context,
      fileMarks(pile, file, project, id, null),
      file.ends === null ? noEndMark(pile, file, [[words.noEndMark], ...words.noEndMarkLines]) : '',
      labels.get(file) ?? '',
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
  const reach =
    Math.max(0, ...pile.files.filter(({ runsOn }) => runsOn).map(({ restsAt }) => restsAt)) - gap * 0.55;
  const today = pile.along(yearPosition(ledger.edition.date));
  const todayBlock: TextBlock = {
    lines: [
      [{ text: words.today(formatDate(ledger.edition.date, locale)), tone: 'text-3', face: 'condensed' }],
    ],
    size: Math.max(SMALLEST, size.label - 0.5),
  };
  const todayPlace = { x: width, base: today - 5, anchor: 'end' as const };
  const todayBox: Box = { ...blockBox(todayBlock, todayPlace), left: GROUND, bottom: today };
  const quote = annotationBlock(annotation, width - x, size.annotation, locale);
  const quotePlace = [Math.max(landing(pile), today), landing(pile)]
    .map((above) => ({ x, base: baseBelow(quote, above + 8), anchor: 'start' as const }))
    .find((place) => {
      const box = blockBox(quote, place);
      return inside(box, frame) && ![...taken, todayBox].some((other) => overlap(other, box, 2));
    });

  return {
    height: end + FOOT,
    content: [
      standingTabs(tabs, GROUND - 1, GROUND - 5, 3, 11.5),
      element('path', { class: 'ground', d: `M${GROUND - 1} ${HEAD - 4}V${coordinate(end)}` }),
      element('path', { class: 'today', d: `M${GROUND} ${coordinate(today)}H${width}` }),
      ...drawn,
      element('path', {
        class: 'wall',

        d: `M${GROUND - 1} ${coordinate(wall)}H${coordinate(GROUND + reach)}`,
      }),
      drawBlock(todayBlock, todayPlace),
      quotePlace === undefined ? '' : drawBlock(quote, quotePlace),
    ].join(''),
  };
}

/** The labels of files that hang from the years, none of more than `most` lines, and how many say a name. */
function hangingLabels(
  pile: Pile,
  { ledger, locale, size }: { ledger: StackDrawing['ledger']; locale: Locale; size: number },
  frame: Box,
  most: number,
): { labels: Map<LaidFile, string>; taken: Box[]; named: number } {
  const taken: Box[] = [];
  const labels = new Map<LaidFile, string>();
  let named = 0;
  for (const file of pile.files.filter(({ runsOn }) => !runsOn)) {
    const thin = file.ends === null && file.signatures < THICK;
    const all = wordings(file, ledger, locale).filter(({ length }) => length <= most);
    const choices = (thin ? withNoEnd(all, locale) : all).map((lines): TextBlock => ({ lines, size }));
    const place = freePlace(pile, file, choices, frame, taken);
    if (place === null) continue;
    taken.push(blockBox(place.block, place));
    labels.set(file, drawBlock(place.block, place));
    if (place.block.lines.flat().length > 1) named += 1;
  }
  return { labels, taken, named };
}

/** How far below where a file begins, or above, words beside it may begin, the best first. */
const SHIFTS = [-4, 0, -8, -12, -14, -16, 4, 8, 12, 16, 20, 24];

/** The first place for the fullest wording: above where a file begins, or beside it, clear of the pile and of labels. */
function freePlace(
  pile: Pile,
  file: LaidFile,
  choices: readonly TextBlock[],
  frame: Box,
  taken: readonly Box[],
): (TextPlace & { block: TextBlock }) | null {
  const left = GROUND + file.laidAt - pile.scale.line / 2;
  for (const block of choices) {
    const beside = left + file.thickness + BESIDE;
    const places: TextPlace[] = [
      { x: left, base: file.from - BESIDE, anchor: 'start' },
      ...SHIFTS.map((shift) => ({
        x: beside,
        base: baseBelow(block, file.from + shift),
        anchor: 'start' as const,
      })),
      { x: frame.right, base: file.from - BESIDE, anchor: 'end' },
    ];
    const found = places.find((place) => {
      const box = blockBox(block, place);
      return inside(box, frame) && !taken.some((other) => overlap(other, box, APART)) && !covers(pile, box);
    });
    if (found) return { ...found, block };
  }
  return null;
}

/** Whether a box covers part of a file that lies still or settles. */
function covers(pile: Pile, box: Box): boolean {
  return pile.files.some((file) => {
    const last = file.runsOn ? pile.along(pile.wallYear) : file.to;
    for (let along = Math.max(box.top, file.from); along <= Math.min(box.bottom, last); along += 2) {
      const from = GROUND + acrossAt(file, along);
      if (from < box.right + 3 && from + file.thickness > box.left - 3) return true;
    }
    return false;
  });
}

/** The words that no end was found, in the fading part of a file that is wide enough for them. */
function noEndMark(pile: Pile, file: LaidFile, choices: readonly (readonly string[])[]): string {
  const block = choices
    .map((lines): TextBlock => ({
      lines: lines.map((text) => [{ text, tone: 'text-2 halo', face: 'condensed' }]),
      size: SMALLEST,
    }))
    .find((candidate) => blockWidth(candidate) <= file.thickness + 2 * pile.scale.gap);
  if (block === undefined) return '';
  const seen = pile.along(file.seenUntil ?? file.begins);
  const middle = (seen + file.to) / 2;
  return drawBlock(block, {
    x: GROUND + acrossAt(file, middle) + file.thickness / 2,
    base: baseBelow(block, middle - blockHeight(block) / 2),
    anchor: 'middle',
  });
}
