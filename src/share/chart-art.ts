import type { Chart, ChartContext } from '../charts/chart.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Place } from './share-card.ts';

/** A drawing of a picture, and how it stands on a card. */
export interface ChartFit {
  markup: string;
  width: number;
  height: number;
  scale: number;
  place: Place;
}

const LARGEST_SCALE = 1.5;
/** Smaller, and nothing could be made out: the picture runs over the foot of the card then. */
const LEAST_SCALE = 0.5;

/**
 * The drawing of a picture that fills one of the places best: among all of its widths, the one whose words stay the
 * largest for the room that it takes. Throws for a picture without widths.
 */
export function bestFit(
  chart: Chart,
  ledger: Ledger,
  context: ChartContext,
  places: readonly Place[],
): ChartFit {
  const fits = chart.widths.flatMap((width) => {
    const markup = chart.draw(ledger, context, width);
    const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(markup)?.[1]);
    return places.map((place) => ({
      markup,
      width,
      height,
      place,
      scale: Math.min(LARGEST_SCALE, place.width / width, place.height / height),
    }));
  });
  const worth = ({ width, height, scale }: ChartFit) => width * height * scale ** 3;
  const best = fits.toSorted((one, other) => worth(other) - worth(one))[0];
  if (!best) throw new Error(`Unexpected picture ${chart.id} without a width, expected at least one.`);
  return best.scale < LEAST_SCALE ? runningOver(fits) : best;
}

/** The drawing made for about the width of the first place, as wide as that. */
function runningOver(fits: readonly ChartFit[]): ChartFit {
  const scaled = fits.map((fit) => ({ ...fit, scale: fit.place.width / fit.width }));
  const [first] = scaled.toSorted(
    (one, other) => Math.abs(Math.log(one.scale)) - Math.abs(Math.log(other.scale)),
  );
  if (!first) throw new Error('Unexpected lack of drawings, expected at least one.');
  return first;
}
