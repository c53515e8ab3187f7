import { stackWords } from '../../i18n/chart-words/policy-stack.ts';
import { openedFileWords } from '../../i18n/chart-words/opened-file.ts';
import { formatDate } from '../../i18n/format.ts';
import { coordinate, element } from '../drawing/element.ts';
import { baseBelow, drawBlock } from '../drawing/text-block.ts';
import { words } from '../drawing/words.ts';
import { annotationBlock } from '../policy-stack/annotation.ts';
import { fileLink } from '../policy-stack/file-link.ts';
import { standingTabs } from '../policy-stack/year-tabs.ts';
import type { OpenedDrawing } from './opened-drawing.ts';
import { signatoryLink } from './signatory-link.ts';
import { nameWidth, signatoryNames } from './signatory-names.ts';

const ROW = 21;
const NAME = 12;
const BESIDE = 6;
const LINE = 1.5;
/** Radius of the inmost turn, from one line to the next, from the bundle to the right edge. */
const TURN = 6;
const PITCH = 3;
const EDGE = 6;
/** Depth of the year tabs, and one year. */
const TAB = 34;
const YEAR = 34;
/** From the last name to the date of publication. */
const BELOW = 30;
const LABEL = 12;

/** The file for a small screen, time running down: each name’s line turns into the bundle, the first one outermost. */
export function drawDown({ reading, ledger, context, width, annotation }: OpenedDrawing) {
  const { locale } = context;
  const { file, signatories } = reading;
  const said = openedFileWords[locale];
  const count = signatories.length;
  const lane = (index: number) => width - EDGE - index * PITCH;
  const inmost = lane(count - 1);
  const rowAt = (index: number) => ROW / 2 + index * ROW;
  const start = count * ROW + BELOW;
  const firstYear = Math.floor(file.begins);
  const ends = file.ends ?? firstYear + 1;
  const at = (year: number) => start + (year - file.begins) * YEAR;
  const ground = inmost - 12;
  const names = signatoryNames(signatories, { width: inmost - TURN - 2 * BESIDE, size: NAME, locale });
  const years = Array.from({ length: ends - firstYear }, (_, index) => firstYear + index);
  const quote = annotationBlock(annotation, ground - TAB - 24, 17, locale);
  const bundle = signatories
    .map((_, index) => {
      const x = lane(index);
      const radius = TURN + (count - 1 - index) * PITCH;
      const y = rowAt(index);
      const turn = Math.min(radius, at(ends) - y);
      const from = nameWidth(names[index] ?? [], NAME) + BESIDE;
      return `M${coordinate(from)} ${coordinate(y)}H${coordinate(x - turn)}Q${coordinate(x)} ${coordinate(y)} ${coordinate(x)} ${coordinate(y + turn)}V${coordinate(at(ends))}`;
    })
    .join('');
  const end = at(ends);

  return {
    height: end + 16,
    content: [
      fileLink(
        file,
        ledger,
        context,
        element('path', { class: 'signature-line', 'stroke-width': LINE, d: bundle }),
      ),
      ...signatories.map((agency, index) =>
        signatoryLink(
          agency,
          names[index] ?? [],
          { x: 0, y: rowAt(index), size: NAME, end: 'start' },
          context,
        ),
      ),
      element('path', {
        class: 'today',
        d: `M${coordinate(ground - TAB)} ${coordinate(start)}H${coordinate(width)}`,
      }),
      words(
        ground - TAB - 6,
        start + LABEL * 0.36,
        LABEL,
        'end',
        'text-2',
        `${said.published} ${formatDate(file.policy.published?.date ?? '', locale)}`,
      ),
      standingTabs(
        years.map((year) => ({
          year,
          from: Math.max(at(year), start),
          to: at(year + 1),
          hard: year + 1 === ends,
        })),
        ground,
        TAB,
        2.5,
        LABEL - 0.5,
      ),
      element('path', {
        class: 'wall',
        d: `M${coordinate(ground - TAB)} ${coordinate(end)}H${coordinate(width)}`,
      }),
      words(
        ground - TAB - 6,
        end + LABEL * 0.36,
        LABEL,
        'end',
        'text-2',
        stackWords[locale].untilEnd(ends - 1),
      ),
      drawBlock(quote, { x: 0, base: baseBelow(quote, start + 34), anchor: 'start' }),
    ].join(''),
  };
}
