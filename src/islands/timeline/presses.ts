/** What presses and the focus ask for. */
export interface Presses {
  /** A mark is pressed, or has the focus. */
  mark: (id: string) => void;
  /** The count of a group is pressed. */
  group: (ids: readonly string[]) => void;
}

const idOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGAElement>('a.event')?.dataset['id'] : undefined;

/**
 * Presses on the marks within `surface`, which is not the drawing itself: a drawing that listens to the focus takes it,
 * and is one more stop of the Tab key. One with a pointer chooses; one from the keyboard, or for a new tab, follows the link.
 */
export function followPresses(surface: HTMLElement, { mark, group }: Presses): void {
  surface.addEventListener('focusin', ({ target }) => {
    const id = idOf(target);
    if (id !== undefined) mark(id);
  });
  surface.addEventListener('click', (event) => {
    const ids = event.target instanceof Element && event.target.closest<SVGElement>('.more')?.dataset['ids'];
    const id = idOf(event.target);
    if (typeof ids === 'string') group(ids.split(' '));
    else if (id !== undefined && event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      mark(id);
    }
  });
}
