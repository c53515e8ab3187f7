/**
 * What TeX would take for more than a sign, by how it is written. Braces have names of their own: BibTeX counts those with
 * a backslash before them, too. Angle brackets would be markup to Citation.js.
 */
const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Words as TeX prints them, sign by sign, whatever they say. */
export function texText(words: string): string {
  return words.replace(/[\\{}~^<>&%$#_]/g, (sign) => written[sign] ?? sign);
}
