/** Puts a query into the address of the page, as a step of the history or in the place of the last. */
export function writeAddress(query: string, how: 'pushState' | 'replaceState'): void {
  if (query !== location.search) history[how](null, '', `${location.pathname}${query}`);
}

/** Puts the address of the page on the clipboard. Rejects where the browser refuses, or has no clipboard to give. */
export const copyAddress = async () => navigator.clipboard.writeText(location.href);
