import type { VFile } from 'vfile';
import type { Place } from '../article.ts';

/** Steps from the root of a register to one of its values: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** A YAML or JSON file that holds what its schema promises, and knows where each value stands. */
export interface Register<T> {
  file: VFile;
  value: T;
  /** Where the value at `path` stands; the nearest value around it where there is none. */
  placeOf: (path: Path) => Place;
}
