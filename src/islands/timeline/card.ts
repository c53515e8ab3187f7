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
  /** Show an entry, or the titles of several, at a place in the drawing, in pixels. */
  show(entries: readonly Listed[], place: { x: number; y: number; height: number }): void;
  hide: () => void;
}

/** Makes the card: what the list says of an entry, its link, the way to it in the list. Text alone goes into it. */
export function makeCard(words: CardWords, on: { close: () => void; choose: (id: string) => void }): Card {
  const element = document.createElement('div');
  element.hidden = true;
  element.role = 'group';
  const button = (className: string, said: string, press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    made.textContent = said;
    made.addEventListener('click', press);
    return made;
  };
  const block = (className: string, ...children: (Node | string)[]) => {
    const made = document.createElement('div');
    made.className = className;
    made.append(...children);
    return made;
  };
  const one = ({ entry, element: listed, href, when }: Listed) => {
    const gloss = block(
      'gloss',
      ...[...(listed.querySelector('.gloss')?.childNodes ?? [])].map((node) => node.cloneNode(true)),
    );
    const link = document.createElement('a');
    link.href = href;
    link.className = 'button';
    link.textContent = words.open;
    const inList = button('button', words.inList, () => {
      listed.scrollIntoView({ block: 'center' });
      listed.querySelector<HTMLElement>('.title a')?.focus({ preventScroll: true });
    });
    return [block('when', when), block('title', entry.title), gloss, block('buttons', link, inList)];
  };
  const several = (entries: readonly Listed[]) => {
    const list = document.createElement('ul');
    for (const { entry, when } of entries) {
      const item = document.createElement('li');
      item.append(
        button('entry-choice', entry.title, () => on.choose(entry.id)),
        block('when', when),
      );
      list.append(item);
    }
    return [list];
  };
  return {
    element,
    show(entries, { x, y, height }) {
      const [first] = entries;
      if (!first) return;
      const closing = button('close', '×', on.close);
      closing.ariaLabel = words.close;
      element.className = `event-card ${first.colour}`;
      element.ariaLabel = entries.length === 1 ? first.entry.title : null;
      element.replaceChildren(closing, ...(entries.length === 1 ? one(first) : several(entries)));
      element.hidden = false;
      const room = (element.parentElement?.clientWidth ?? 0) - element.offsetWidth;
      element.style.left = `${Math.round(Math.max(0, Math.min(x - element.offsetWidth / 2, room)))}px`;
      const above = y > height * 0.55;
      element.style.top = above ? 'auto' : `${Math.round(y + 18)}px`;
      element.style.bottom = above ? `${Math.round(height - y + 18)}px` : 'auto';
    },
    hide() {
      element.hidden = true;
    },
  };
}
