import type { View } from '../../timeline/view.ts';

const DURATION = 220;

/** Moves a view to another in a moment, or at once where the reader wants no motion. A new glide ends the one before. */
export function glider(show: (view: View) => void): { to: (from: View, to: View) => void; stop: () => void } {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  return {
    stop,
    to(from, to) {
      stop();
      if (still.matches) {
        show(to);
        return;
      }
      const start = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - start) / DURATION));
        const eased = 1 - (1 - share) ** 3;
        show({ from: from.from + (to.from - from.from) * eased, to: from.to + (to.to - from.to) * eased });
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}
