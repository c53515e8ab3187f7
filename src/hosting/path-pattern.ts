/** A pattern of addresses as a regular expression that matches them whole: `*` stands for any characters. */
export function patternSource(pattern: string): string {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${escaped.replace(String.raw`\*`, '.*')}$`;
}
