import type { Listed } from './read-list.ts';

/** Shows the entries with these ids in the list, the years that hold one, and which is chosen. */
export function showInList(
  root: Element,
  listed: readonly Listed[],
  shown: ReadonlySet<string>,
  chosen: string | null,
): void {
  for (const { entry, element } of listed) {
    element.hidden = !shown.has(entry.id);
    if (entry.id === chosen) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
  for (const year of root.querySelectorAll<HTMLElement>('.year'))
    year.hidden = !year.querySelector('li.entry:not([hidden])');
}
