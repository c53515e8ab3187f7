import { countsOf } from '../../timeline/facets.ts';
import type { Entry } from '../../timeline/entry.ts';
import type { Filter } from '../../timeline/filter.ts';
import { LONGEST_TEXT, type Vocabulary } from '../../timeline/query.ts';
import type { View } from '../../timeline/view.ts';

/** What the controls ask for; how much of time is shown is not theirs. */
export type Asked = Omit<Filter, 'view'>;

/** The filter controls of the page. */
export interface Controls {
  /** What they ask for now. */
  asked: () => Asked;
  /** Set them to a filter, and put beside each value how many entries it would show. */
  show: (filter: Filter, entries: readonly Entry[]) => void;
  /** The values that can be asked for, for these entries in this period. */
  vocabulary: (events: readonly string[], bounds: View) => Vocabulary;
  text: HTMLInputElement;
}

/** What is counted beside each choice: the control by its name, and what it asks for. */
const counted = [
  ['strand', 'strands'],
  ['kind', 'kinds'],
  ['body', 'body'],
  ['status', 'status'],
] as const;

/** Takes the controls under `root` into service; `changed` hears of each change, and whether it is a word being typed. */
export function takeControls(root: HTMLElement, changed: (typing: boolean) => void): Controls {
  const boxes = (name: string) => [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const marked = (name: string) => boxes(name).flatMap(({ checked, value }) => (checked ? [value] : []));
  const choice = (name: string) => root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const options = (name: string) =>
    [...(choice(name)?.options ?? [])].map(({ value }) => value).filter((value) => value !== '');
  const text = root.querySelector<HTMLInputElement>('input[name="text"]');
  if (!text) throw new Error('Unexpected lack of an input named “text”.');
  text.maxLength = LONGEST_TEXT;

  root.addEventListener('input', (event) => {
    if (event.target === text) changed(true);
  });
  root.addEventListener('change', (event) => {
    if (event.target !== text) changed(false);
  });

  const count = (name: string, counts: ReadonlyMap<string, number>) => {
    for (const box of boxes(name)) {
      const label = box.closest('label');
      const said = label?.querySelector('.count');
      if (said) said.textContent = String(counts.get(box.value) ?? 0);
      label?.toggleAttribute('data-empty', !counts.has(box.value));
    }
    for (const option of choice(name)?.options ?? []) {
      if (option.value === '') continue;
      option.textContent = (root.dataset['counted'] ?? '')
        .replace('{name}', option.dataset['name'] ?? '')
        .replace('{count}', String(counts.get(option.value) ?? 0));
      option.disabled = !counts.has(option.value) && !option.selected;
    }
  };

  return {
    text,
    asked: () => ({
      strands: marked('strand'),
      kinds: marked('kind'),
      body: choice('body')?.value || null,
      status: choice('status')?.value || null,
      dates: choice('dates')?.value || null,
      text: text.value.trim(),
    }),
    show(filter, entries) {
      for (const box of boxes('strand')) box.checked = filter.strands.includes(box.value);
      for (const box of boxes('kind')) box.checked = filter.kinds.includes(box.value);
      for (const name of ['body', 'status', 'dates'] as const) {
        const select = choice(name);
        if (select) select.value = filter[name] ?? '';
      }
      if (text.value.trim() !== filter.text) text.value = filter.text;
      for (const [name, facet] of counted) count(name, countsOf(entries, filter, facet));
    },
    vocabulary: (events, bounds) => ({
      strands: boxes('strand').map(({ value }) => value),
      kinds: boxes('kind').map(({ value }) => value),
      bodies: options('body'),
      statuses: options('status'),
      dates: options('dates'),
      events,
      bounds,
    }),
  };
}
