/**
 * Audits that do not fit a page, by their ids. Embeds and pages for what is missing ask search engines to leave them, on purpose,
 * which `is-crawlable` counts against them. An embed may load nothing, so that Lighthouse, which asks for `robots.txt` from inside the
 * page, is refused, and calls the file invalid.
 */
export function leftOut(path: string): string[] {
  if (/\/embed\//.test(path)) return ['is-crawlable', 'robots-txt'];
  return /\/404(?:\.html|\/)$/.test(path) ? ['is-crawlable'] : [];
}
