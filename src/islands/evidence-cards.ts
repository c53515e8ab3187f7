/**
 * Opens a note of the page as a card beside the mark that leads to it. Without it, the mark leads to the
 * note at the end of the page. The card is a popover: Escape and a press outside close it.
 */
class EvidenceCards extends HTMLElement {
  #card: HTMLElement | null = null;

  connectedCallback() {
    document.addEventListener('click', this.#open);
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#open);
    this.#card?.remove();
  }

  #open = (event: MouseEvent) => {
    if (
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey ||
      !('showPopover' in HTMLElement.prototype)
    )
      return;
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
    const note = mark && this.querySelector<HTMLElement>(`#${CSS.escape(mark.hash.slice(1))}`);
    if (!mark || !note) return;
    event.preventDefault();
    this.#card?.remove();
    const card = this.#cardOf(note, mark);
    this.#card = card;
    // Here, not beside the mark: there it would take on the type of the text around it.
    this.append(card);
    // From its mark on, Tab goes into the card and comes back.
    card.showPopover({ source: mark });
    place(card, mark);
    card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  };

  #cardOf(note: HTMLElement, mark: HTMLAnchorElement): HTMLElement {
    const card = document.createElement('div');
    card.className = 'card';
    card.popover = 'auto';
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', mark.ariaLabel ?? '');
    const content = document.createElement('div');
    content.className = 'note';
    content.id = 'card-words';
    card.setAttribute('aria-describedby', content.id);
    content.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    card.append(content, this.#buttons(card, content, mark));
    card.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') {
        card.remove();
        if (document.activeElement === document.body) mark.focus({ preventScroll: true });
      }
    });
    return card;
  }

  #buttons(card: HTMLElement, content: HTMLElement, mark: HTMLAnchorElement): HTMLElement {
    const row = document.createElement('div');
    row.className = 'buttons';
    const copy = button(this.dataset['copy'] ?? '', () => void this.#copy(copy, content, mark.href));
    row.append(
      copy,
      button(this.dataset['close'] ?? '', () => card.hidePopover()),
    );
    return row;
  }

  /** Without leave of the browser the words are selected instead. */
  async #copy(button: HTMLElement, content: HTMLElement, href: string) {
    let done = 'copied';
    try {
      await navigator.clipboard.writeText(textOf(content, href));
    } catch {
      getSelection()?.selectAllChildren(content);
      done = 'selected';
    }
    button.textContent = this.dataset[done] ?? '';
  }
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** A quotation to paste: words, what is read from them, source and place, the publisher’s page where one is known, and the permanent link to the note. */
function textOf(note: HTMLElement, href: string): string {
  const text = (selector: string) => note.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? href;
  return [
    text('.words'),
    text('.taken'),
    text('.source'),
    note.querySelector<HTMLAnchorElement>('a.out')?.href,
    new URL(new URL(href).hash, page).href,
  ]
    .filter(Boolean)
    .join('\n');
}

/** From this width on, in pixels, a card stands beside its mark. */
const BESIDE = 480;

/** Stand the card under the mark, or above it where there is no room, inside the window; on a phone, at the edge away from the mark. */
function place(card: HTMLElement, mark: HTMLElement) {
  const GAP = 10;
  const at = mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight;
  if (innerWidth < BESIDE) {
    card.style.inset = below ? 'auto 0 0' : '0 0 auto';
    card.style.inlineSize = '100%';
    return;
  }
  card.style.left = `${Math.max(16, Math.min(at.left - 24, innerWidth - width - 16))}px`;
  card.style.top = `${Math.max(8, below ? at.bottom + GAP : at.top - GAP - height)}px`;
}

customElements.define('evidence-cards', EvidenceCards);
