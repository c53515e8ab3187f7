import { CLOSEST, isWhole, panned, span, within, zoomed, type View } from '../../timeline/view.ts';
import { glider } from './glide.ts';
import type { Tool } from './tools.ts';

/** Moves the view of the drawing within the whole period. */
export interface Camera {
  /** Go to a view, gently unless told otherwise. False where it is the view already. */
  goTo: (view: View, gently?: boolean) => boolean;
  /** Look closer (more than 1) or from farther away, with a day where it was. */
  zoom: (factor: number, around: number, gently?: boolean) => boolean;
  /** Go on by a number of days, back where negative. */
  pan: (days: number, gently?: boolean) => boolean;
  whole: () => void;
  /** Stay where the view is. */
  stop: () => void;
  /** Which buttons can do nothing now. */
  idle: () => Partial<Record<Tool, boolean>>;
}

const SAME = 1e-6;

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
    zoom: (factor, around, gently) => goTo(zoomed(now(), factor, around, bounds), gently),
    pan: (days, gently) => goTo(panned(now(), days, bounds), gently),
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
