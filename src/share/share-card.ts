import type { Chart } from '../charts/chart.ts';
import type { Strand } from '../schema/strand.ts';

/** The picture of a card: a picture of the site, or a drawing for a place of a given size. */
export type ShareArt =
  | { kind: 'chart'; chart: Chart }
  /** Runs along the foot of the card, below the title on the left. */
  | { kind: 'stack'; lit: readonly string[]; date: string | null }
  /** Stands right of the title. */
  | { kind: 'beside'; draw: (place: Place) => string };

/** A rectangle of the card, in pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What the share image of a page shows. */
export interface ShareCard {
  /** May hold line breaks. */
  title: string;
  /** A sentence or two below the title, or a body’s name in the other language; empty on the cards of other records. */
  standfirst: string;
  /** What kind of page it is, above the title. */
  kind: string;
  /** The hue of its strand, by the tokens’ name. */
  hue: Strand['colour'] | null;
  /** Opposite the name of the site, in the red of document numbers. */
  number: string;
  art: ShareArt;
  /** What the picture shows, for those who cannot see it. */
  alternative: string;
}
