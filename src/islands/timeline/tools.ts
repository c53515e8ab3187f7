import type { View } from '../../timeline/view.ts';
import { localeOf, viewWords } from './axis-words.ts';

/** The buttons of the timeline by name: those that move the view, and those beside the count. */
export type Tool = 'closer' | 'farther' | 'whole' | 'earlier' | 'later' | 'clear' | 'copy';

/** Takes the buttons under `root` into service. */
export function takeTools(root: HTMLElement, press: Record<Tool, () => void>): void {
  const known = (name: string | undefined): name is Tool => name !== undefined && Object.hasOwn(press, name);
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('button[data-tool]');
    const name = button?.dataset['tool'];
    if (known(name) && button?.ariaDisabled !== 'true') press[name]();
  });
}

/** Says to screen readers which stretch of time is shown, once it has come to rest; nothing where it is the same. */
export function tellView(root: Element, view: View): void {
  const said = root.querySelector('.range-said');
  const words = viewWords(view, localeOf(document.documentElement.lang));
  if (said && said.textContent.trim() !== words) said.textContent = words;
}

/** Says which stretch of time is shown, and marks the buttons that can do nothing now; they keep the focus. */
export function showView(root: Element, view: View, idle: Partial<Record<Tool, boolean>>): void {
  const range = root.querySelector('.range');
  if (range) range.textContent = viewWords(view, localeOf(document.documentElement.lang));
  for (const [tool, isIdle] of Object.entries(idle))
    root.querySelector(`[data-tool="${tool}"]`)?.setAttribute('aria-disabled', String(isIdle));
}
