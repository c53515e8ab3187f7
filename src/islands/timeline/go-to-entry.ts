/** Goes to an entry in the list: a step of the history, so that Back leads to where the reader was in the drawing. */
export function goToEntry(id: string): void {
  location.hash = id;
  document.querySelector<HTMLElement>(`[id="${id}"] .title a`)?.focus({ preventScroll: true });
}
