import type { Bilingual } from '../../schema/bilingual.ts';
import { snakeCase } from './names.ts';
import { alternativesOf, meaningOf, type SchemaNode } from './schema-node.ts';

/** What the cells of a column hold, in the words of Table Schema; `any` is a number in some rows and text in others. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'any' | 'list';

/** A column of a table. */
export interface Column {
  name: string;
  /** Where its value stands in a record. */
  path: readonly string[];
  type: ColumnType;
  /** Whether a cell may be empty; a list that is empty is an empty cell too. */
  nullable: boolean;
  /** The values it may hold, where they are few. */
  values: readonly string[] | null;
  meaning: Bilingual;
  /** The part of the ledger whose ids it holds. */
  refersTo: string | null;
}

/**
 * The columns that hold records of a shape. Objects inside become columns of their own (`signed.date` is
 * `signed_date`, a text in two languages two columns), lists of values one column; lists of records are left out:
 * they are tables. Throws where a field has no meaning in both languages.
 *
 * @param shapes the object a record is, or the alternatives it may be
 */
export function columnsOf(shapes: readonly SchemaNode[], outer: Outer = top): Column[] {
  const names = new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].flatMap((name) => {
    const holders = shapes.filter(({ properties }) => properties?.[name]);
    const nodes = holders.flatMap(({ properties }) => properties?.[name] ?? []);
    const always =
      holders.length === shapes.length && holders.every((shape) => shape.required?.includes(name));
    return columnsAt(nodes, { ...outer, path: [...outer.path, name], nullable: outer.nullable || !always });
  });
}

/** What is known of a field before its own nodes are looked at. */
interface Outer {
  path: readonly string[];
  nullable: boolean;
  meaning: Bilingual | null;
}
const top: Outer = { path: [], nullable: false, meaning: null };

function columnsAt(nodes: readonly SchemaNode[], { path, nullable, meaning }: Outer): Column[] {
  const every = nodes.flatMap(alternativesOf);
  const options = every.filter(({ type }) => type !== 'null');
  const within = {
    path,
    nullable: nullable || options.length < every.length,
    meaning: joined(meaning, meaningOf([...nodes, ...options])),
  };
  if (options.some(isRecord))
    return columnsOf(options, { ...within, meaning: joined(meaning, meaningOf(nodes)) });
  const items = options.flatMap(({ items }) => (items ? alternativesOf(items) : []));
  if (items.some(isRecord)) return [];
  const name = path.map(snakeCase).join('_');
  if (within.meaning === null)
    throw new Error(
      `Unexpected field ${name} without a meaning, expected one in both languages: see told().`,
    );
  return [
    {
      name,
      path,
      type: items.length > 0 ? 'list' : typeOf(options),
      nullable: within.nullable || items.length > 0,
      values: items.length > 0 ? null : valuesOf(options),
      meaning: within.meaning,
      refersTo: nodes.find((node) => node['x-refers-to'])?.['x-refers-to'] ?? null,
    },
  ];
}

/** Whether a node is a record with fields of its own. */
export const isRecord = ({ properties }: SchemaNode): boolean => properties !== undefined;

function typeOf(options: readonly SchemaNode[]): ColumnType {
  const types = new Set(options.map(({ type }) => type));
  const [only] = types;
  if (types.size !== 1) return 'any';
  if (only === 'string') return options.every(({ format }) => format === 'date') ? 'date' : 'string';
  if (only === 'integer' || only === 'number' || only === 'boolean') return only;
  throw new Error(`Unexpected type ${String(only)} in a schema, expected one that a column can hold.`);
}

function valuesOf(options: readonly SchemaNode[]): string[] | null {
  const values = options.map((node) => node.enum ?? ('const' in node ? [node.const] : null));
  return values.every((list) => list !== null) ? [...new Set(values.flat().map(String))] : null;
}

function joined(outer: Bilingual | null, inner: Bilingual | null): Bilingual | null {
  if (outer === null || inner === null) return outer ?? inner;
  return { en: `${outer.en} ${inner.en}`, zh: `${outer.zh}${inner.zh}` };
}
