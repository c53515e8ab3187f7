import { coordinate, element } from '../drawing/element.ts';
import { relativePath, type PathStep } from '../drawing/relative-path.ts';
import { baseBelow, drawBlock } from '../drawing/text-block.ts';
import { annotationBlock } from '../policy-stack/annotation.ts';
import { fallingEdge, fileLine, type Projection } from '../policy-stack/file-line.ts';
import { fileLink } from '../policy-stack/file-link.ts';
import { sheetPath } from '../policy-stack/file-sheet.ts';
import { fileSolid } from '../policy-stack/file-solid.ts';
import { innerLabel } from '../policy-stack/inner-label.ts';
import { layPile } from '../policy-stack/pile.ts';
import { wordings } from '../policy-stack/wordings.ts';
import { hangingTabs } from '../policy-stack/year-tabs.ts';
import type { OpenedDrawing } from './opened-drawing.ts';
import { signatoryLink } from './signatory-link.ts';
import { signatoryNames } from './signatory-names.ts';

const CLEARANCE = 9;
const TABS = 26;
const FOOT = 34;
const RAMP = 18;
/** Length of the fan from the names to the file, in pixels, and from a name to its line. */
const FAN = 98;
const BESIDE = 6;
/** From one name to the next, and their type. */
const ROW = 17;
const NAME = 12.5;

/** The file in its place in the stack, time running right: the others in grey, its lines fanned out to their names. */
export function drawAcross({ reading, ledger, context, width, annotation }: OpenedDrawing) {
  const { locale } = context;
  const { file: opened, files, signatories } = reading;
  const first = Math.floor(Math.min(...files.map(({ begins }) => begins)));
  const after = Math.max(...files.map(({ ends }) => ends ?? 0));
  const year = width / (after - first);
  const pitch = Math.round(width / 17) / 10;
  const pile = layPile(files, {
    origin: 0,
    year,
    pitch,
    line: 1.9,
    gap: 8,
    settling: 0.7 * year,
    clearance: CLEARANCE,
  });
  const laid = pile.files.find(({ policy }) => policy.id === opened.policy.id);
  if (!laid) throw new Error(`Unexpected stack without “${opened.policy.id}”, expected it among its files.`);
  const { line } = pile.scale;
  const top = Math.max(...pile.files.map(({ laidAt, thickness }) => laidAt + thickness));
  const names = signatories.length * ROW;
  const ground = Math.ceil(Math.max(top + 12, laid.laidAt + laid.thickness / 2 + names / 2 + 6));
  const project: Projection = (along, across) => [along, ground - across];
  const lineAt = (index: number) => ground - laid.laidAt - (laid.signatures - 1 - index) * pitch;
  const middle = ground - laid.laidAt - (laid.thickness - line) / 2;
  const rowAt = (index: number) => middle + (index - (signatories.length - 1) / 2) * ROW;
  const end = laid.from - FAN;
  const label = innerLabel(pile, laid, wordings(opened, ledger, locale), {
    column: laid.level + RAMP + 8,
    y: ground - laid.restsAt - (laid.thickness - line) / 2,
    size: 12.5,
    ramp: RAMP,
    locale,
  });
  const wall = pile.along(pile.wallYear);
  const beyond = fallingEdge(pile) + 8;
  const quote = annotationBlock(annotation, width - beyond, 16, locale);
  const set = signatoryNames(signatories, { width: end - BESIDE, size: NAME, locale });
  const indices = signatories.map((_, index) => index);
  const years = Array.from({ length: after - first }, (_, index) => first + index);

  return {
    height: ground + FOOT,
    content: [
      element(
        'g',
        { class: 'others' },
        ...pile.files.filter((file) => file !== laid).map((file) => fileSolid(pile, file, project)),
      ),
      element('path', {
        class: `fan strand-${opened.strand.colour}`,
        d: relativePath(
          indices.flatMap((index): PathStep[] => {
            const [from, to, bend] = [rowAt(index), lineAt(index), (end + laid.from) / 2];
            return [
              ['start', [end, from]],
              ['curve', [bend, from], [bend, to], [laid.from, to]],
            ];
          }),
        ),
      }),
      fileLink(
        laid,
        ledger,
        context,
        element('path', { class: 'sheet', d: sheetPath(pile, laid, project, laid.to) }),
        element('path', {
          class: 'signature-line',
          'stroke-width': line,
          d: relativePath(
            indices.flatMap((index) => fileLine(pile, laid, index, project, label?.parting ?? null)),
          ),
        }),
        label?.text ?? '',
      ),
      ...signatories.map((agency, index) =>
        signatoryLink(
          agency,
          set[index] ?? [],
          { x: end - BESIDE, y: rowAt(index), size: NAME, end: 'end' },
          context,
        ),
      ),
      element('path', { class: 'wall', d: `M${coordinate(wall)} ${coordinate(ground - top)}V${ground}` }),
      hangingTabs(
        years.map((one) => ({
          year: one,
          from: pile.along(one),
          to: pile.along(one + 1),
          hard: one + 1 === laid.ends,
        })),
        ground,
        TABS,
        year > 60 ? 5 : 2.5,
        year > 60 ? 13 : 11.5,
      ),
      element('path', { class: 'ground', d: `M0 ${ground}H${width}` }),
      drawBlock(quote, { x: beyond, base: baseBelow(quote, ground - top), anchor: 'start' }),
    ].join(''),
  };
}
