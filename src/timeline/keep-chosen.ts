import type { Entry } from './entry.ts';
import { extentOf } from './extent.ts';
import { pass } from './filter.ts';
import type { State } from './query.ts';
import { showing, type View } from './view.ts';

/**
 * The state in which what is chosen is among what is shown: the view moves to it where it may, and it is chosen no more
 * where the rest of the filter leaves it out. `entry` is the chosen one.
 */
export function keepChosen(state: State, entry: Entry | undefined, bounds: View, mayMove: boolean): State {
  if (!entry) return { ...state, event: null };
  const view = mayMove && state.view ? showing(state.view, extentOf(entry), bounds) : state.view;
  const moved = { ...state, view };
  return pass([entry], moved).length > 0 ? moved : { ...state, event: null };
}
