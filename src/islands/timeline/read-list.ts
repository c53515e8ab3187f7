import { readIsoDay } from '../../timeline/calendar-day.ts';
import type { Entry, Term } from '../../timeline/entry.ts';
import { fold } from '../../timeline/fold.ts';
import { documentsWithBoth } from '../../timeline/two-days.ts';

/** An entry of the list on the page, and what the drawing takes from it. */
export interface Listed {
  entry: Entry;
  element: HTMLElement;
  /** The address of its page. */
  href: string;
  /** Its date as precisely as it is known, with the year. */
  when: string;
  /** The shape of its mark, in a square of 16 pixels. */
  shape: string;
  filled: boolean;
  /** The class that gives it the colour of its strand. */
  colour: string;
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** The entries of a list, in its order: the list is the only place where they stand. */
export function readList(root: Element): Listed[] {
  const elements = [...root.querySelectorAll<HTMLElement>('li.entry')];
  const both = documentsWithBoth(
    elements.map(({ dataset: { kind = '', document = null } }) => ({ kind, document })),
  );
  return elements.map((element) => {
    const {
      strand = '',
      kind = '',
      date = '',
      after,
      bodies,
      status,
      document,
      when = '',
      other = '',
    } = element.dataset;
    const link = element.querySelector<HTMLAnchorElement>('.title a:first-child');
    const title = link?.textContent.trim() ?? '';
    const gloss = element.querySelector('.gloss')?.textContent ?? '';
    const glyph = element.querySelector('.glyph');
    return {
      entry: {
        id: element.id,
        strand,
        kind,
        date,
        after: after ?? null,
        title,
        bodies: words(bodies),
        statuses: words(status),
        document: document ?? null,
        paired: document !== undefined && both.has(document) && /^(signed|published)$/.test(kind),
        text: fold([title, other, gloss, when, date].join(' ')),
      },
      element,
      href: link?.href ?? '',
      when,
      shape: glyph?.querySelector('path')?.getAttribute('d') ?? '',
      filled: glyph?.classList.contains('filled') ?? false,
      colour: [...element.classList].find((name) => name.startsWith('strand-')) ?? '',
    };
  });
}

/** The documents whose lines begin at entries of the list. */
export function readTerms(listed: readonly Listed[]): Term[] {
  return listed.flatMap(({ entry, element }) => {
    const { from = '', until = '', name = '', open } = element.dataset;
    const [first, end] = [readIsoDay(from), readIsoDay(until)];
    if (entry.document === null || first === null || end === null) return [];
    return [
      {
        document: entry.document,
        strand: entry.strand,
        words: name,
        from: first,
        until: end,
        open: open !== undefined,
      },
    ];
  });
}
