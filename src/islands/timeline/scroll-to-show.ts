/**
 * Scrolls the window to the mark where it or its card is out of sight, or the one under the other; or in any case, with
 * `always`. At once, so that nothing moves where no motion is wanted.
 */
export function scrollToShow(mark: Element, card: Element, always: boolean): void {
  const [one, other] = [mark.getBoundingClientRect(), card.getBoundingClientRect()];
  const out = Math.min(one.top, other.top) < 0 || Math.max(one.bottom, other.bottom) > innerHeight;
  if (always || out || (one.top < other.bottom && one.bottom > other.top))
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}
