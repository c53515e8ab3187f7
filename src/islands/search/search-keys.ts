import { slashKeyWanted } from './slash-key.ts';

/**
 * Opens the search from every page: Ctrl-K or ⌘K, and the key / unless the page has its own use for it or the reader
 * wants none (WCAG 2.1.4). On the page of the search itself both lead to its field. Listens at the window: what a page
 * does with a key at its document comes first.
 */
addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));
  const bySlash = key === '/' && !ctrlKey && !metaKey && !altKey && slashKeyWanted();
  const byK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (defaultPrevented || typing || !(bySlash || byK)) return;
  const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) {
    field.focus();
    field.select();
  } else if (link) location.assign(link.href);
});
