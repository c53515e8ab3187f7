const KEY = 'search-by-slash';

/** Whether the key / opens the search in this browser; so it does unless the reader has said no. */
export function slashKeyWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'no';
  } catch {
    // Storage is shut: what was said cannot be known.
    return true;
  }
}

/** Keep what the reader says. Without storage it holds for nothing, and nothing breaks. */
export function wantSlashKey(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'no');
  } catch {
    // As above.
  }
}
