import { element } from '../charts/drawing/element.ts';
import type { Box } from '../charts/drawing/box.ts';
import { moment } from '../charts/drawing/moment.ts';
import { yearPosition } from '../charts/drawing/year-position.ts';
import { fileMarks } from '../charts/policy-stack/file-marks.ts';
import { layPile } from '../charts/policy-stack/pile.ts';
import { stackFiles } from '../charts/policy-stack/stack-files.ts';
import { hangingTabs } from '../charts/policy-stack/year-tabs.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Place } from './share-card.ts';

const TABS = 34;
const YEARS = 17;
/** Of the pin that a date is. */
const RADIUS = 9;
const scale = { pitch: 3.9, line: 1.7, gap: 6.5, settling: 48, clearance: 9 };

/** The pile as it stands in a place, and how far below the top of that place the ground is. */
function pileIn(ledger: Pick<Ledger, 'policies' | 'strands'>, { width, height }: Place) {
  const files = stackFiles(ledger);
  const first = Math.floor(Math.min(...files.map(({ begins }) => begins)));
  const after = Math.max(...files.map(({ ends }) => ends ?? 0));
  return {
    pile: layPile(files, { ...scale, origin: 0, year: width / (after - first) }),
    ground: height - TABS - 1,
  };
}

/** The steps in which the stack rises from left to right: where each file begins, as a box of the card down to the ground. */
export function stackSteps(ledger: Pick<Ledger, 'policies' | 'strands'>, place: Place): Box[] {
  const { pile, ground } = pileIn(ledger, place);
  return pile.files.map(({ from, to, laidAt, thickness }) => ({
    left: place.left + from,
    right: place.left + to,
    top: place.top + ground - laidAt - thickness,
    bottom: place.top + ground,
  }));
}

/**
 * The stack along the foot of a card: the files of `lit` in their colours, the others in grey, or all in colour where
 * none is named. `date` puts a pin on the ground.
 */
export function stackArt(
  ledger: Pick<Ledger, 'policies' | 'strands'>,
  place: Place,
  { lit, date }: { lit: readonly string[]; date: string | null },
): string {
  const { left, top, width } = place;
  const { pile, ground } = pileIn(ledger, place);
  const wall = pile.along(pile.wallYear);
  const colourful = pile.files.some(({ policy }) => lit.includes(policy.id)) ? lit : null;
  const highest = Math.max(...pile.files.map(({ restsAt, thickness }) => restsAt + thickness));
  const drawn = pile.files.map((file) =>
    element(
      'g',
      {
        class:
          colourful === null && lit.length > 0
            ? 'unlit'
            : colourful === null || colourful.includes(file.policy.id)
              ? `strand-${file.strand.colour}`
              : 'unlit',
      },
      fileMarks(pile, file, (along, across) => [along, ground - across], 'share', null),
    ),
  );
  const years = Array.from(
    { length: pile.lastYear - pile.firstYear + 1 },
    (_, index) => pile.firstYear + index,
  );
  const tabs = years.map((year) => ({
    year,
    from: pile.along(year),
    to: pile.along(year + 1),
    hard: year + 1 === pile.wallYear || year === pile.lastYear,
  }));
  return element(
    'g',
    { class: 'picture policy-stack', transform: `translate(${left} ${top})` },
    ...drawn,
    element('path', { class: 'wall', d: `M${Math.round(wall)} ${Math.round(ground - highest)}V${ground}` }),
    hangingTabs(tabs, ground, TABS, 5, YEARS),
    element('path', { class: 'ground', d: `M0 ${ground}H${width}` }),
    date === null ? '' : pin(pile.along(yearPosition(moment(date).toISOString().slice(0, 10))), ground),
  );
}

/** A date on the ground: a point that stands on it, before the stack. */
function pin(x: number, ground: number): string {
  const at = Math.round(x);
  return (
    element('circle', { class: 'share-pin-ground', cx: at, cy: ground - RADIUS, r: RADIUS + 4 }) +
    element('circle', { class: 'share-pin', cx: at, cy: ground - RADIUS, r: RADIUS })
  );
}
