/**
 * Lets a reader copy a citation as rich and as plain text (where the browser lets nobody copy, it is selected), and puts
 * today’s date where a style wants a date of access. Without it the citations stand there all the same, with the date of the
 * edition.
 */
class CitationDesk extends HTMLElement {
  connectedCallback() {
    const forms = JSON.parse(this.dataset['forms'] ?? '{}') as Record<string, string[]>;
    for (const entry of this.querySelectorAll<HTMLElement>('[data-style]')) {
      const words = entry.querySelector('dd');
      if (!words || entry.querySelector('button')) continue;
      dateToday(words, forms[entry.dataset['style'] ?? '']);
      words.after(this.#button(words));
    }
  }

  #button(words: HTMLElement): HTMLElement {
    const cell = document.createElement('dd');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.dataset['copy'] ?? '';
    button.addEventListener('click', () => void this.#copy(button, words));
    cell.className = 'copy';
    cell.append(button);
    return cell;
  }

  /** Without leave of the browser the citation is selected instead. */
  async #copy(button: HTMLElement, words: HTMLElement) {
    let done = 'copied';
    try {
      await navigator.clipboard.write([itemOf(words)]);
    } catch {
      getSelection()?.selectAllChildren(words);
      done = 'selected';
    }
    button.textContent = this.dataset[done] ?? '';
  }
}

/** Today on the reader’s clock, as the style writes it: a text a month with places for year and day. */
function dateToday(words: HTMLElement, forms: readonly string[] | undefined) {
  const time = words.querySelector('time');
  const today = new Date();
  const form = forms?.[today.getMonth()];
  if (!time || form === undefined) return;
  const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(String);
  const padded = (part = '') => part.padStart(2, '0');
  time.textContent = form
    .replace('{y}', year ?? '')
    .replace('{dd}', padded(day))
    .replace('{d}', day ?? '');
  time.dateTime = `${year}-${padded(month)}-${padded(day)}`;
}

/** A citation as plain text, and as rich text without the marks of our page. */
function itemOf(words: HTMLElement): ClipboardItem {
  const rich = words.innerHTML.replace(/<\/?(?:time|span)[^>]*>/g, '');
  return new ClipboardItem({
    'text/plain': new Blob([words.textContent.trim()], { type: 'text/plain' }),
    'text/html': new Blob([rich.trim()], { type: 'text/html' }),
  });
}

customElements.define('citation-desk', CitationDesk);
