import type { Ignored } from '../../timeline/query.ts';

/** How many are shown, what of the address was not understood, and the buttons beside. */
export interface Tally {
  /** Says how many entries are shown, and whether a closer look leaves some out; says nothing again that it has said. */
  count: (shown: number, total: number, how: { filtered: boolean; zoomed: boolean }) => void;
  ignored: (values: readonly Ignored[]) => void;
  /** Says that the address was copied. */
  copied: () => void;
  /** Says that the browser did not let us copy it. */
  refused: () => void;
}

const MOST_NAMED = 3;

/** Takes the tally of the page into service; `words` are those of the element around it. */
export function takeTally(root: Element, words: DOMStringMap): Tally {
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const copy = part('[data-tool="copy"]');
  const say = (element: HTMLElement | null, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  const hide = (selector: string, hidden: boolean) => {
    const element = part(selector);
    if (element) element.hidden = hidden;
  };
  return {
    count(shown, total, { filtered, zoomed }) {
      const said = (words[zoomed ? 'zoomed' : 'count'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{total}', String(total));
      say(part('.tally-count'), said);
      hide('.nothing', shown > 0);
      // It keeps its place while it has nothing to do: nothing under it may move away from a finger.
      part('[data-tool="clear"]')?.toggleAttribute('data-idle', !filtered);
      say(copy, words['copy'] ?? '');
    },
    ignored(values) {
      hide('.ignored', values.length === 0);
      const named = values.slice(0, MOST_NAMED).map(({ key, value }) => `${key}=${value}`);
      say(
        part('.ignored'),
        (words['ignored'] ?? '').replace('{what}', () => named.join(' · ')),
      );
    },
    copied: () => say(copy, words['copied'] ?? ''),
    refused: () => say(copy, words['refused'] ?? ''),
  };
}
