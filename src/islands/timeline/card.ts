import { html } from './elements.ts';
import type { Listed } from './read-list.ts';

/** The words of the card. */
export interface CardWords {
  open: string;
  inList: string;
  close: string;
}

/** A card in the drawing. */
export interface Card {
  element: HTMLElement;
  /**
   * Show an entry, or the titles of several, at a place in the drawing, in pixels: under it, or over it where the window
   * has room there alone. `top` is where the drawing begins in the window. On a phone it is docked at the foot instead.
   */
  show(entries: readonly Listed[], place: { x: number; y: number; top: number }): void;
  hide: () => void;
}

/** How far from its mark the card stands. */
const AWAY = 18;

/** Makes the card: what the list says of an entry, its link, the way to it in the list. Text alone goes into it. */
export function makeCard(
  words: CardWords,
  on: { close: () => void; choose: (id: string) => void; inList: (id: string) => void },
): Card {
  const element = html('div', { role: 'group', hidden: '' });
  const button = (className: string, said: string, press: () => void) => {
    const made = html('button', { type: 'button', class: className }, said);
    made.addEventListener('click', press);
    return made;
  };
  const block = (className: string, ...children: (Node | string)[]) =>
    html('div', { class: className }, ...children);
  const one = ({ entry, element: listed, href, when }: Listed) => [
    block('when', when),
    block('title', entry.title),
    block('gloss', ...(listed.querySelector('.gloss')?.cloneNode(true).childNodes ?? [])),
    block(
      'buttons',
      html('a', { href, class: 'button' }, words.open),
      button('button', words.inList, () => on.inList(entry.id)),
    ),
  ];
  const several = (entries: readonly Listed[]) => [
    html(
      'ul',
      {},
      ...entries.map(({ entry, when }) =>
        html(
          'li',
          {},
          button('entry-choice', entry.title, () => on.choose(entry.id)),
          block('when', when),
        ),
      ),
    ),
  ];
  return {
    element,
    show(entries, { x, y, top }) {
      const [first] = entries;
      if (!first) return;
      const closing = button('close', '×', on.close);
      closing.ariaLabel = words.close;
      element.className = `event-card ${first.colour}`;
      element.ariaLabel = entries.length === 1 ? first.entry.title : null;
      element.replaceChildren(closing, ...(entries.length === 1 ? one(first) : several(entries)));
      element.hidden = false;
      const { offsetWidth: wide, offsetHeight: tall } = element;
      const room = (element.parentElement?.clientWidth ?? 0) - wide;
      const left = Math.max(0, Math.min(x - wide / 2, room));
      const under = y + AWAY;
      const over = y - AWAY - tall;
      const isOver = top + under + tall > innerHeight && top + over >= 0;
      element.style.setProperty('--left', `${Math.round(left)}px`);
      element.style.setProperty('--top', `${Math.round(isOver ? over : under)}px`);
    },
    hide() {
      element.hidden = true;
    },
  };
}
