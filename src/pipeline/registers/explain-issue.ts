import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import type { Path } from './register.ts';

/** A schema issue in the words of the project, and the path it is about. */
export interface Explanation {
  path: Path;
  of: 'value' | 'key';
  rule: string;
  reason: string;
}

type Issue = z.core.$ZodIssue;
type Explain<Code extends Issue['code']> = (
  issue: Extract<Issue, { code: Code }>,
  context: { path: Path; value: unknown; schema: z.ZodType },
) => Explanation[];

const LONGEST_SHOWN = 60;

/** A value as messages show it: cut where it is long. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}”`;
}

const names: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** Zod words its own messages “Too small: expected …”; after “unexpected X” only the expectation is wanted. */
const expectation = (message: string): string =>
  message.startsWith('expected') ? message : `expected ${message.replace(/^.*?expected /, '')}`;

const explainOther: Explain<Issue['code']> = (issue, { path, value }) => [
  {
    path,
    of: 'value',
    rule: issue.code.replaceAll('_', '-'),
    reason: `unexpected ${show(value)}, ${expectation(issue.message)}`,
  },
];

const explainType: Explain<'invalid_type'> = (issue, { path, value }) => {
  const expected = names[issue.expected] ?? issue.expected;
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string') {
    return [
      {
        path,
        of: 'key',
        rule: 'missing-key',
        reason: `missing \`${key}\`, expected ${expected}; add it here`,
      },
    ];
  }
  const quote = issue.expected === 'string' && typeof value === 'number' ? '; put it in quotes' : '';
  const reason = `unexpected ${show(value)}, expected ${expected}${quote}`;
  return [{ path, of: 'value', rule: 'wrong-type', reason }];
};

/** What a mistyped key was meant to be is a key that the map still lacks. */
const explainKeys: Explain<'unrecognized_keys'> = (issue, { path, value, schema }) => {
  const known = knownKeys(schema, path);
  const lacking = known.filter((name) => !Object.hasOwn(Object(value) as object, name));
  return issue.keys.map((key) => {
    const near = nearest(key, lacking, { tolerance: 0.5 });
    const hint = near ? `; did you mean \`${near}\`?` : '; remove it';
    const reason = `unexpected key \`${key}\`, expected ${known.map((name) => `\`${name}\``).join(', ')}${hint}`;
    return { path: [...path, key], of: 'key', rule: 'unknown-key', reason };
  });
};

const explainValue: Explain<'invalid_value'> = (issue, context) => {
  if (context.value === undefined) return explainMissing(context.path, issue.values);
  const near =
    typeof context.value === 'string'
      ? nearest(context.value, issue.values.map(String), { tolerance: 0.5 })
      : null;
  const hint = near ? `; did you mean “${near}”?` : '';
  const reason = `unexpected ${show(context.value)}, expected one of ${issue.values.map(show).join(', ')}${hint}`;
  return [{ path: context.path, of: 'value', rule: 'unknown-value', reason }];
};

function explainMissing(path: Path, values: readonly unknown[]): Explanation[] {
  const reason = `missing \`${path.at(-1)}\`, expected one of ${values.map(show).join(', ')}; add it here`;
  return [{ path, of: 'key', rule: 'missing-key', reason }];
}

/** A union that says itself what it expects is quoted; of any other, the branch with the fewest issues is meant. */
const explainUnion: Explain<'invalid_union'> = (issue, context) => {
  if (issue.message.startsWith('expected')) {
    if (context.value !== undefined) return explainOther(issue, context);
    const reason = `missing \`${context.path.at(-1)}\`, ${issue.message}; add it here`;
    return [{ path: context.path, of: 'key', rule: 'missing-key', reason }];
  }
  const weight = (branch: readonly Issue[]): number =>
    branch.reduce((sum, inner) => sum + (inner.code === 'unrecognized_keys' ? inner.keys.length : 1), 0);
  const [likeliest] = issue.errors.toSorted((one, other) => weight(one) - weight(other));
  if (!likeliest?.length) return explainOther(issue, context);
  return likeliest.flatMap((inner) =>
    explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, context.schema, (path) =>
      valueAt(context.value, path.slice(context.path.length)),
    ),
  );
};

const explainSmall: Explain<'too_small'> = (issue, context) => {
  if (issue.origin !== 'array') return explainOther(issue, context);
  const reason = `unexpected empty list, expected at least ${issue.minimum}; add what is missing`;
  return [{ path: context.path, of: 'value', rule: 'too-small', reason }];
};

const handlers: { [Code in Issue['code']]?: Explain<Code> } = {
  invalid_type: explainType,
  unrecognized_keys: explainKeys,
  invalid_value: explainValue,
  invalid_union: explainUnion,
  too_small: explainSmall,
};

/** The value inside another at a path; undefined where nothing stands there. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, step) => (current as Record<string, unknown> | null)?.[step], value);
}

/**
 * What a schema issue means for the person who edits the file: “unexpected X, expected Y”, what to do, and the path
 * of the value or key in question. `at` gives the value at a path of the file. One issue may be several problems
 * (two unknown keys); of a union, the branch that fits best is explained.
 */
export function explainIssue(issue: Issue, schema: z.ZodType, at: (path: Path) => unknown): Explanation[] {
  const path = issue.path as Path;
  // The table gives each code the handler of its own issues.
  const explain = (handlers[issue.code] ?? explainOther) as Explain<Issue['code']>;
  return explain(issue, { path, value: at(path), schema });
}
