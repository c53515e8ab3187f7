/**
 * The keys of the search: from the field, arrow down or Enter to the first result; in the results, arrows from one to the
 * next, Home and End to the ends; Escape back to the field, and in the field to an empty one.
 */
export function followKeys(
  page: HTMLElement,
  field: HTMLInputElement,
  list: HTMLElement,
  { ask, clear }: { ask: () => void; clear: () => void },
): void {
  const links = () => [...list.querySelectorAll('a')];
  const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
    ArrowDown: (at, last) => Math.min(at + 1, last),
    ArrowUp: (at) => at - 1,
    Home: () => 0,
    End: (_, last) => last,
  };
  field.addEventListener('keydown', (event) => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.isComposing) return;
    const [first] = links();
    if (event.key === 'Escape' && field.value !== '') clear();
    else if (event.key === 'Enter' && !first) ask();
    else if ((event.key === 'ArrowDown' || event.key === 'Enter') && first) first.focus();
    else return;
    event.preventDefault();
  });
  page.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === event.target);
    if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) (all[step(at, all.length - 1)] ?? field).focus();
    else if (event.key === 'Escape') field.focus();
    else return;
    event.preventDefault();
  });
}
