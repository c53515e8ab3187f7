import type { PlacedLane } from '../../timeline/lay-out.ts';
import type { View } from '../../timeline/view.ts';

/** Everything that the drawing shows at one moment. */
export interface Scene {
  view: View;
  /** Width of the whole drawing in pixels, and of the names beside the lanes. */
  width: number;
  names: number;
  lanes: readonly PlacedLane[];
  /** Where the lanes end. */
  bottom: number;
  /** Where a day stands, from the left edge of the lanes. */
  x: (day: number) => number;
  widthOf: (words: string) => number;
  /** Lines of the name of a strand. */
  nameOf: (strand: string) => readonly string[];
  chosen: string | null;
}
