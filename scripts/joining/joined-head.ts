const linked = /<link rel="stylesheet" href="([^"]+)">/g;
const preload = '<link rel="preload"';

/** A page whose head asks for one style sheet. */
export interface JoinedHead {
  html: string;
  /** Addresses of the sheets that became one, in the order of the cascade. */
  sheets: readonly string[];
}

/**
 * The page with the sheets of its head as a single one, at the address that `join` gives for their addresses in order; before the
 * fonts that are fetched ahead, since nothing is painted without it. Sheets below the head stay where they are. Null where the head
 * has none.
 */
export function joinedHead(html: string, join: (sheets: readonly string[]) => string): JoinedHead | null {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const sheets = [...head.matchAll(linked)].map(([, address]) => address ?? '');
  if (end < 0 || sheets.length === 0) return null;
  const rest = head.replaceAll(linked, '');
  const at = rest.includes(preload) ? rest.indexOf(preload) : rest.length;
  const link = `<link rel="stylesheet" href="${join(sheets)}">`;
  return { html: `${rest.slice(0, at)}${link}${rest.slice(at)}${html.slice(end)}`, sheets };
}
