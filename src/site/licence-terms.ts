/** What licences let everybody do, as far as the project rests on it: use, and pass on what ships with its notice. */
export const allowed = {
  /** For what is sent to readers. */
  shipped: ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'],
  /** Besides, for what only builds and tests, and of which nothing is sent to anybody. */
  building: [
    '0BSD',
    'AGPL-1.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'CPAL-1.0',
    'LGPL-3.0',
    'LGPL-3.0-or-later',
    'MPL-2.0',
    'Python-2.0',
    'Unlicense',
    'W3C-20150513',
    'Zlib',
  ],
} as const;

/**
 * Whether a licence expression is met by licences from a list: of those joined by OR one is enough, of those joined by
 * AND all are needed. Throws for an expression that mixes both, which a person has to read.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function licenceIsMet(expression: string, list: readonly string[]): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  const [choices, parts] = [plain.split(' OR '), plain.split(' AND ')];
  if ((choices.length > 1 && parts.length > 1) || /[()]/.test(plain))
    throw new Error(
      `Unexpected licence “${expression}”, expected OR or AND but not both; read it and decide.`,
    );
  return parts.length > 1
    ? parts.every((licence) => list.includes(licence))
    : choices.some((licence) => list.includes(licence));
}
