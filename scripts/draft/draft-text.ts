import type { Proposal } from './proposal.ts';
import { yamlText } from './yaml-text.ts';

/** Advice as lines of comment, apart from the comment of the first entry. */
const adviceLines = (advice: readonly string[]): string[] =>
  advice.length === 0 ? [] : [...advice.map((line) => `# ${line}`), ''];

/**
 * The proposals as one YAML stream: a document a file, its path behind the dashes and advice above its entries. Each
 * document is indented as its file is, so that it can be added to it as it stands.
 */
export function draftText(file: string, proposals: readonly Proposal[]): string {
  const opening = [
    `# Proposed for ${file}. Places are file:line:column of the article.`,
    '# Write over every TODO(…), take out what should not be there, and add each part to the file named above it.',
  ];
  const parts = proposals.map(({ path, advice, value, notes }) =>
    [`--- # ${path}`, ...adviceLines(advice), yamlText(value, notes).trimEnd()].join('\n'),
  );
  return `${[...opening, ...parts].join('\n')}\n`;
}
