import type { Chart, ChartContext } from '../charts/chart.ts';
import { element } from '../charts/drawing/element.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Place } from './share-card.ts';

/** A drawing of a picture, and how it stands on a card. */
export interface ChartFit<P extends Place = Place> {
  markup: string;
  width: number;
  height: number;
  scale: number;
  place: P;
  /** Whether it runs over the foot of the card: what is seen then is where it begins. */
  over: boolean;
}

const LARGEST_SCALE = 1.5;
/** Smaller, and the words in it could not be read where cards are shown. */
const LEAST_SCALE = 0.95;
const LARGEST_OVER = 2;

/**
 * The drawing of a picture that fills one of the places best: among all of its widths, the one whose words stay the
 * largest for the room that it takes; where none is whole at `leastWhole` times its size, the one of which much is seen, and
 * large. Throws for a picture that is too wide for every place.
 */
export function bestFit<P extends Place>(
  chart: Chart,
  ledger: Ledger,
  context: ChartContext,
  places: readonly P[],
  leastWhole = LEAST_SCALE,
): ChartFit<P> {
  const fits = chart.widths.flatMap((width) => {
    const markup = chart.draw(ledger, context, width);
    const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(markup)?.[1]);
    return places.map((place) => ({ markup, width, height, place }));
  });
  const worth = ({ width, height, scale }: ChartFit<P>) => width * height * scale ** 3;
  const [whole] = fits
    .map((fit) => ({ ...fit, scale: wholeScale(fit), over: false }))
    .filter(({ scale }) => scale >= leastWhole)
    .toSorted((one, other) => worth(other) - worth(one));
  const seen = ({ place, height, scale }: ChartFit<P>) => (place.height / height) * Math.sqrt(scale);
  const [running] = fits
    .map((fit) => ({ ...fit, scale: Math.min(LARGEST_OVER, fit.place.width / fit.width), over: true }))
    .filter(({ scale }) => scale >= LEAST_SCALE)
    .toSorted((one, other) => seen(other) - seen(one));
  const best = whole ?? running;
  if (!best) throw new Error(`Unexpected width of ${chart.id}, expected a drawing for ${LEAST_SCALE} times.`);
  return best;
}

const wholeScale = ({ width, height, place }: { width: number; height: number; place: Place }) =>
  Math.min(LARGEST_SCALE, place.width / width, place.height / height);

/**
 * The drawing at its place: in the middle of it where it is whole, else from its top on, with the foot fading. Unless it is
 * `whole`, words of it that find no room on a card are left out.
 */
export function placedChart({ markup, width, height, scale, place, over }: ChartFit, whole = false): string {
  const across = place.left + (place.width - width * scale) / 2;
  const down = place.top + (over ? 0 : (place.height - height * scale) / 2);
  const [, attributes = '', inner = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(markup) ?? [];
  const kept = Object.fromEntries(
    [...attributes.matchAll(/ (class|fill|font-family|font-size|text-anchor)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  return element(
    'g',
    {
      ...kept,
      class: [
        kept['class'] ?? 'picture',
        ...(whole ? [] : ['from-page']),
        ...(over ? ['running-over'] : []),
      ].join(' '),
      transform: `translate(${Math.round(across)} ${Math.round(down)}) scale(${scale.toFixed(4)})`,
    },
    inner,
  );
}
