const token =
  /(?<group>\()|(?<close>\))|(?<either>\|)|(?<other>\[(?:\\[^]|[^\]\\])*\]|\\[a-zA-Z0-9](?:\{[^}]*\}|[0-9a-fA-F]*)|[.^$])|(?<repeat>[*+?]|\{\d+(?:,\d*)?\})\??|\\?(?<sign>[^])/guy;

/**
 * The longest row of plain characters that every match of `pattern` holds outside its groups, as far as its source shows it;
 * empty where there is none. A text without it has no match.
 */
export function requiredWord(pattern: RegExp): string {
  if (pattern.ignoreCase) return '';
  let longest = '';
  let row = '';
  let depth = 0;
  const close = () => {
    if (row.length > longest.length) longest = row;
    row = '';
  };
  for (const { groups } of pattern.source.matchAll(token)) {
    if (groups?.['either'] !== undefined && depth === 0) return '';
    if (groups?.['group'] !== undefined) depth += 1;
    if (groups?.['close'] !== undefined) depth -= 1;
    if (groups?.['sign'] !== undefined && depth === 0) row += groups['sign'];
    // what is repeated, perhaps not at all, is the sign before
    else if (groups?.['repeat'] !== undefined && depth === 0) {
      row = row.slice(0, -1);
      close();
    } else close();
  }
  close();
  return longest;
}
