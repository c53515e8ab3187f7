import { countOf, facets, fromSearch, matches, toSearch, type Facet, type Facets } from './target-facets.ts';

/**
 * Filters the targets of the page and their marks in its picture, and keeps the choice in the address. Without it the
 * status can still be chosen, by style sheet alone.
 */
class TargetBoard extends HTMLElement {
  #rows: { element: HTMLElement; has: Facets }[] = [];

  connectedCallback() {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-target]')].map((element) => ({
      element,
      has: Object.fromEntries(facets.map((facet) => [facet, element.dataset[facet] ?? ''])) as Facets,
    }));
    this.#choose(fromSearch(location.search, this.#targets()));
    this.addEventListener('change', () => this.#apply(true));
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#choose(fromSearch('', []));
      history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
    });
  }

  #targets = () => this.#rows.map(({ has }) => has);

  #controls(facet: Facet): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${facet}"]`)];
  }

  #chosen(): Facets {
    const valueOf = (facet: Facet) => {
      const [first, ...rest] = this.#controls(facet);
      if (first instanceof HTMLSelectElement) return first.value;
      return [first, ...rest].find((one) => one instanceof HTMLInputElement && one.checked)?.value ?? '';
    };
    return Object.fromEntries(facets.map((facet) => [facet, valueOf(facet)])) as Facets;
  }

  #choose(chosen: Facets) {
    for (const facet of facets)
      for (const control of this.#controls(facet)) {
        if (control instanceof HTMLSelectElement) control.value = chosen[facet];
        else control.checked = control.value === chosen[facet];
      }
    this.#apply(false);
  }

  #apply(write: boolean) {
    const chosen = this.#chosen();
    const shown = new Set<string>();
    for (const { element, has } of this.#rows) {
      element.hidden = !matches(has, chosen);
      if (!element.hidden) shown.add(element.dataset['target'] ?? '');
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-target]:not([hidden])');
    for (const mark of this.querySelectorAll('.promises a'))
      mark.classList.toggle('beside', !shown.has(mark.getAttribute('href')?.split('/').at(-2) ?? ''));
    this.#count(chosen, shown.size);
    if (write)
      history.replaceState(history.state, '', `${location.pathname}${toSearch(chosen)}${location.hash}`);
  }

  /** Say how many are shown, and how many each other choice would leave. */
  #count(chosen: Facets, shown: number) {
    const targets = this.#targets();
    const say = (element: Element | null, words: string) => {
      if (element && element.textContent !== words) element.textContent = words;
    };
    for (const facet of facets)
      for (const control of this.#controls(facet)) {
        if (control instanceof HTMLSelectElement)
          for (const option of control.options)
            say(option, `${option.dataset['name']} (${countOf(targets, chosen, facet, option.value)})`);
        else
          say(
            control.closest('label')?.querySelector('.count') ?? null,
            String(countOf(targets, chosen, facet, control.value)),
          );
      }
    const template = this.dataset[shown === 0 ? 'none' : shown === targets.length ? 'whole' : 'shown'];
    say(
      this.querySelector('[role="status"]'),
      (template ?? '').replace('{shown}', String(shown)).replace('{all}', String(targets.length)),
    );
    const reset = this.querySelector<HTMLElement>('[data-reset]');
    if (reset) reset.hidden = toSearch(chosen) === '';
  }
}

customElements.define('target-board', TargetBoard);
