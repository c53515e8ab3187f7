import { isMap, isScalar, parseDocument } from 'yaml';
import type { VFile } from 'vfile';
import { limits } from '../limits.ts';
import { reportError } from '../problem.ts';
import type { SourceText } from '../source/source-text.ts';
import type { FrontMatterRange } from './split.ts';

/** A value of front matter with its place in the source. */
export interface FrontMatterValue {
  value: string;
  /** Offset in the source of the value’s first character, quotation mark aside. */
  offset: number;
}

/** Scalar values of front matter by key, in lower case. Lists and maps are left out. */
export type FrontMatter = ReadonlyMap<string, FrontMatterValue>;

const none: FrontMatter = new Map();

/** Whether brackets, or list marks on one line, open more levels than a recursive parser should be given. */
function tooDeep(yaml: string): boolean {
  const brackets = (yaml.match(/[[{]/g) ?? []).length;
  const marks = yaml
    .split('\n')
    .some((line) => (line.match(/(?:^|\s)[-?:](?=\s)/g) ?? []).length > limits.frontMatterDepth);
  return marks || brackets > limits.frontMatterDepth;
}

/**
 * Reads the scalar values of front matter. What is not valid YAML, or not a map of keys, is an error on the file
 * at its line, and nothing of it is used: half a front matter is not guessed at.
 */
export function readFrontMatter(file: VFile, source: SourceText, range: FrontMatterRange): FrontMatter {
  const yaml = source.text.slice(range.start, range.end);
  const refuse = (offset: number, reason: string): FrontMatter => {
    reportError(file, source.place(range.start + offset), 'front-matter', reason);
    return none;
  };
  if (!range.closed)
    return refuse(0, 'unexpected end of file in front matter, expected a closing line ---; add it');
  if (yaml.length > limits.frontMatter || tooDeep(yaml)) {
    return refuse(
      0,
      `unexpected front matter of more than ${limits.frontMatter} characters or ${limits.frontMatterDepth} levels, expected a few keys; cut it down`,
    );
  }
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem) {
    const what = problem.message.replace(/\s+/g, ' ').trim();
    return refuse(
      problem.pos[0],
      `unexpected front matter that is not YAML (${what}), expected key: value; mend this line`,
    );
  }
  if (document.contents === null) return none;
  if (!isMap(document.contents))
    return refuse(0, 'unexpected front matter without keys, expected key: value on each line');
  const values = new Map<string, FrontMatterValue>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || value.value === null || !value.range) continue;
    const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE';
    const text = typeof value.value === 'string' ? value.value : (value.source ?? '');
    values.set(String(key.value).toLowerCase(), {
      value: text,
      offset: range.start + value.range[0] + (quoted ? 1 : 0),
    });
  }
  return values;
}
