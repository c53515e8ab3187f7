/**
 * A pattern of addresses as a regular expression that matches them whole: `*` stands for any characters, a name after a
 * colon for a part between slashes.
 */
export function patternSource(pattern: string): string {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${escaped.replace(String.raw`\*`, '.*').replace(placeholder, '/[^/]+')}$`;
}

/** Whether a pattern names a part between slashes. */
export const hasPlaceholder = (pattern: string): boolean => placeholder.test(pattern);

const placeholder = /\/:[a-z]+/;
