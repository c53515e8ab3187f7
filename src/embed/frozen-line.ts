import type { Locale } from '../i18n/locale.ts';
import { releaseWords } from '../i18n/page-words/releases.ts';
import { releasePath, statusPath } from '../releases/release-paths.ts';
import { escapeHtml } from '../site/inline.ts';

/**
 * What a frozen picture says of itself: which edition it is, and, in a picture that may change while the frame does not,
 * whether anything newer or a correction is known. Where that picture cannot be loaded, its place leads to the page that
 * says the same.
 */
export function frozenLine(
  chart: string,
  version: string,
  locale: Locale,
  address: (path: string) => string,
): string {
  const words = releaseWords[locale];
  const status = `<img src="${escapeHtml(address(statusPath(version, chart)))}" alt="${escapeHtml(words.sinceAlternative)}" height="20">`;
  const since = `<a href="${escapeHtml(address(`${releasePath(version)}#${chart}`))}">${escapeHtml(words.since)} ${status}</a>`;
  return `<p class="frozen">${escapeHtml(words.frozen(version))} ${since}</p>`;
}
