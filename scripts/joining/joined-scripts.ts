const module = /<script type="module" src="([^"]+)"><\/script>/g;

/** A page that asks for one script. */
export interface JoinedScripts {
  html: string;
  /** Addresses of the scripts that became one, in the order in which they ran. */
  scripts: readonly string[];
}

/**
 * The page with its scripts as a single one, at the address that `join` gives for their addresses in order, where the first stood. It
 * is fetched after all that is painted: pages are read without it. Scripts that are no files stay as they are. Null where there is none.
 */
export function joinedScripts(
  html: string,
  join: (scripts: readonly string[]) => string,
): JoinedScripts | null {
  const scripts = [...new Set([...html.matchAll(module)].map(([, address]) => address ?? ''))];
  if (scripts.length === 0) return null;
  const one = `<script type="module" fetchpriority="low" src="${join(scripts)}"></script>`;
  const first = html.search(module);
  const [before, after] = [html.slice(0, first), html.slice(first)];
  return { html: `${before}${one}${after.replaceAll(module, '')}`, scripts };
}
