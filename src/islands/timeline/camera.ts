import { CLOSEST, isWhole, panned, span, within, zoomed, type View } from '../../timeline/view.ts';
import { glider } from './glide.ts';
import type { Tool } from './tools.ts';

/** Moves the view of the drawing within the whole period. */
export interface Camera {
  /** Go to a view, gently unless told otherwise. False where it is the view already. */
  goTo: (view: View, gently?: boolean) => boolean;
  /** Look so many times closer, or from farther away where less than 1, at once; the day `around` stays where it was. */
  zoom: (factor: number, around: number) => boolean;
  /** Go on by a number of days, back where negative, at once. */
  pan: (days: number) => boolean;
  /** One step closer, or back where negative, gently. */
  step: (steps: number, around: number) => void;
  /** Half a view on, or back where negative, gently. */
  turn: (turns: number) => void;
  whole: () => void;
  /** Stay where the view is. */
  stop: () => void;
  /** Which buttons can do nothing now. */
  idle: () => Partial<Record<Tool, boolean>>;
}

const SAME = 1e-6;
/** How much closer one step looks. */
const STEP = 1.6;
/** How much of the view one turn moves. */
const TURN = 0.5;

/** Makes the camera over `bounds`; `now` tells the view there is, `look` is given each one on the way. */
export function makeCamera(bounds: View, now: () => View, look: (view: View) => void): Camera {
  const glide = glider(look);
  const goTo = (wanted: View, gently = true) => {
    const old = now();
    const view = within(wanted, bounds);
    if (Math.abs(view.from - old.from) < SAME && Math.abs(view.to - old.to) < SAME) return false;
    if (gently) glide.to(old, view);
    else {
      glide.stop();
      look(view);
    }
    return true;
  };
  return {
    goTo,
    zoom: (factor, around) => goTo(zoomed(now(), factor, around, bounds), false),
    pan: (days) => goTo(panned(now(), days, bounds), false),
    step: (steps, around) => void goTo(zoomed(now(), STEP ** steps, around, bounds)),
    turn: (turns) => void goTo(panned(now(), turns * TURN * span(now()), bounds)),
    whole: () => void goTo(bounds),
    stop: glide.stop,
    idle() {
      const view = now();
      const whole = isWhole(view, bounds);
      return {
        closer: span(view) <= CLOSEST + SAME,
        farther: whole,
        whole,
        earlier: view.from <= bounds.from,
        later: view.to >= bounds.to,
      };
    },
  };
}
