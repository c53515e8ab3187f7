/**
 * Opens what can be opened in the row that the address names, so that who follows a link to a row sees what is in it.
 * Without it, the row is marked and its cells open by hand.
 */
class OpenedRow extends HTMLElement {
  connectedCallback() {
    window.addEventListener('hashchange', this.#open);
    this.#open();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#open);
  }

  #open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const row = id === '' ? null : this.querySelector(`tr#${CSS.escape(id)}`);
    for (const cell of row?.querySelectorAll('details') ?? []) cell.open = true;
  };
}

customElements.define('opened-row', OpenedRow);
