import type { Locale } from '../../i18n/locale.ts';
import type { Found, Searcher } from '../../search/searcher.ts';
import { drawHit } from './draw-hit.ts';
import { followKeys } from './follow-keys.ts';
import { loadSearcher } from './load-searcher.ts';
import { slashKeyWanted, wantSlashKey } from './slash-key.ts';

/** Between a key and the search, in milliseconds. */
const PAUSE = 150;
const SHOWN_AT_ONCE = 10;

/**
 * The search. Loads nothing until the reader goes to the field or comes with a question in the address; asks when typing
 * pauses, never in the middle of what an input method composes. Question and choice stand in the address.
 */
class SearchPage extends HTMLElement {
  #searcher: Promise<Searcher> | null = null;
  #found: Found | null = null;
  #shown = SHOWN_AT_ONCE;
  #asked = 0;
  #timer = 0;

  connectedCallback() {
    const field = this.#field;
    field.addEventListener('focus', () => void this.#load().catch(() => undefined));
    field.addEventListener('input', (event) => {
      if (!event.isComposing) this.#askSoon();
    });
    field.addEventListener('compositionend', () => this.#askSoon());
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.name === 'kind') this.#narrow();
    });
    this.#one('[data-more]').addEventListener('click', () => void this.#showMore());
    followKeys(this, field, this.#one('[data-results]'), {
      ask: () => void this.#ask(),
      clear: () => {
        field.value = '';
        void this.#ask();
      },
    });
    const slash = this.#one<HTMLInputElement>('[data-slash]');
    slash.checked = slashKeyWanted();
    slash.addEventListener('change', () => wantSlashKey(slash.checked));
    this.dataset['ready'] = '';
    const asked = new URLSearchParams(location.search);
    this.#choose(asked.get('kind') ?? '');
    field.value = asked.get('q') ?? '';
    if (location.hash === `#${field.id}`) field.focus();
    if (field.value !== '') void this.#ask();
  }

  get #field() {
    return this.#one<HTMLInputElement>('input[type="search"]');
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`Unexpected lack of ${selector}, expected it on the page of the search.`);
    return found;
  }

  /** The searcher, loaded once; after a failure the next call tries again. */
  #load(): Promise<Searcher> {
    this.#searcher ??= loadSearcher(new URL(this.dataset['index'] ?? '', location.href).href).catch(
      (error: unknown) => {
        this.#searcher = null;
        throw error;
      },
    );
    return this.#searcher;
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
  }

  async #ask() {
    clearTimeout(this.#timer);
    const question = this.#field.value.trim();
    const turn = ++this.#asked;
    this.#write();
    if (question === '') return this.#show(null, '');
    if (!this.#found) this.#say(this.dataset['searching'] ?? '');
    try {
      const found = await (await this.#load()).search(question);
      if (turn === this.#asked) await this.#show(found, question);
    } catch {
      if (turn !== this.#asked) return;
      await this.#show(null, '');
      this.#say(this.dataset[navigator.onLine ? 'failed' : 'offline'] ?? '');
    }
  }

  async #show(found: Found | null, question: string) {
    this.#found = found;
    this.#shown = SHOWN_AT_ONCE;
    const all = found?.hits.length ?? 0;
    const of = (kind: string) => found?.hits.filter((hit) => hit.kind === kind).length ?? 0;
    if (this.#kind !== '' && of(this.#kind) === 0) this.#choose('');
    for (const choice of this.#choices) {
      const count = choice.value === '' ? all : of(choice.value);
      const label = choice.closest('li');
      if (label) label.hidden = count === 0;
      const number = label?.querySelector('.count');
      if (number) number.textContent = String(count);
    }
    this.#one('[data-kinds]').hidden = all === 0;
    this.#one('[data-lists]').hidden = all > 0;
    await this.#draw();
    if (found) this.#tell(question);
    else this.#say('');
  }

  #narrow() {
    this.#shown = SHOWN_AT_ONCE;
    this.#write();
    void this.#draw().then(() => this.#tell(this.#field.value.trim()));
  }

  async #showMore() {
    const before = this.#shown;
    this.#shown += SHOWN_AT_ONCE;
    await this.#draw();
    this.querySelectorAll<HTMLElement>('[data-results] a')[before]?.focus();
  }

  async #draw() {
    const found = this.#found;
    const hits = this.#chosen();
    const shown = await Promise.all(hits.slice(0, this.#shown).map((hit) => hit.facts()));
    if (found !== this.#found) return;
    const drawing = {
      locale: (this.dataset['locale'] ?? 'en') as Locale,
      root: this.dataset['root'] ?? '',
      kindName: (kind: string) => this.#choices.find(({ value }) => value === kind)?.dataset['one'] ?? kind,
      wordings: found?.question.wordings ?? [],
    };
    this.#one('[data-results]').replaceChildren(...shown.map((facts) => drawHit(facts, drawing)));
    this.#one('[data-more]').hidden = hits.length <= this.#shown;
  }

  /** Say how much was found, and what was taken for what. */
  #tell(question: string) {
    const count = this.#chosen().length;
    const template = this.dataset[count === 0 ? 'none' : count === 1 ? 'foundOne' : 'found'] ?? '';
    const mended = (this.#found?.question.mended ?? []).map(({ from, to }) =>
      (this.dataset['mended'] ?? '').replace('{from}', () => from).replace('{to}', () => to),
    );
    this.#say(
      [...mended, template.replace('{count}', String(count)).replace('{question}', () => question)].join(' '),
    );
  }

  #say(words: string) {
    const status = this.#one('[role="status"]');
    if (status.textContent !== words) status.textContent = words;
  }

  get #choices() {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  }

  get #kind(): string {
    return this.#choices.find(({ checked }) => checked)?.value ?? '';
  }

  #chosen() {
    const kind = this.#kind;
    return (this.#found?.hits ?? []).filter((hit) => kind === '' || hit.kind === kind);
  }

  #choose(kind: string) {
    const known = this.#choices.some(({ value }) => value === kind) ? kind : '';
    for (const choice of this.#choices) choice.checked = choice.value === known;
  }

  #write() {
    const asked = new URLSearchParams();
    const question = this.#field.value.trim();
    if (question !== '') asked.set('q', question);
    if (question !== '' && this.#kind !== '') asked.set('kind', this.#kind);
    const search = asked.size > 0 ? `?${asked}` : '';
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  }
}

customElements.define('search-page', SearchPage);
