import type { VFile } from 'vfile';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { reportProblems, type Problem } from '../problem.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { explainIssue, valueAt, type Explanation } from './explain-issue.ts';
import { nodePlace, valueStart } from './node-place.ts';
import { placeholdersLeft } from './placeholders-left.ts';
import type { Path, Register } from './register.ts';
import { unprintableText } from './unprintable-text.ts';

/** The plain value of a YAML document, or why there is none (aliases that would explode, for instance). */
function plain(document: Document): { value: unknown } | { reason: string } {
  try {
    return { value: document.toJS() as unknown };
  } catch (error) {
    return { reason: `unexpected structure: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * Reads a YAML (or JSON) file as a schema promises it. Every problem becomes a message of the file at its own line
 * and column: broken YAML, texts that cannot be printed, placeholders of a draft, unknown and missing keys, values of the wrong kind, ids used twice.
 * Null when there was one; never throws for what a file holds. With `drafts`, placeholders are values like any other:
 * for who only reads names.
 */
export function readRegister<S extends z.ZodType>(
  file: VFile,
  schema: S,
  { drafts = false } = {},
): Register<z.infer<S>> | null {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false });
  const place = (path: Path, of?: 'value' | 'key') => nodePlace(document, lines, path, of);
  const fail = (problems: Problem[]): null => (reportProblems(problems), null);

  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const reason = `unexpected YAML, expected it well-formed: ${error.message}`;
        return { file, place: { line, column: col }, rule: 'yaml', reason };
      }),
    );
  }
  const content = plain(document);
  if ('reason' in content) return fail([{ file, place: null, rule: 'yaml', reason: content.reason }]);

  const parsed = schema.safeParse(content.value);
  const explanations: Explanation[] = [
    ...(parsed.error?.issues ?? []).flatMap((issue) =>
      explainIssue(issue, schema, (path) => valueAt(content.value, path)),
    ),
    ...duplicateIds(content.value, (path) => place(path).line),
  ];
  // A placeholder is no identifier and no date either; that it is one is all there is to say. What a machine wrote has none.
  const left = drafts || file.extname === '.json' ? [] : placeholdersLeft(String(file), document, lines);
  const unwritten = new Set(left.map(({ value }) => value));
  const problems = [
    ...unprintableText(String(file), document, lines).map((each) => ({ file, ...each })),
    ...left.map((each) => ({ file, place: each.place, rule: 'placeholder', reason: each.reason })),
    ...explanations
      .filter(({ path }) => !unwritten.has(valueStart(document, path) ?? -1))
      .map(({ path, of, rule, reason }) => ({ file, place: place(path, of), rule, reason })),
  ];
  if (problems.length > 0 || !parsed.success) return fail(problems);
  return { file, value: parsed.data, placeOf: (path) => place(path) };
}
