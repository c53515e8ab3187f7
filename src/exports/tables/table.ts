import type { Bilingual } from '../../schema/bilingual.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { columnsOf, isRecord, type Column } from './columns.ts';
import { kebabCase } from './names.ts';
import { alternativesOf, ledgerSchema, meaningOf, type SchemaNode } from './schema-node.ts';

/** A table of the data: the records of one part of the ledger, or the lists that stand in each of them. */
export interface Table {
  /** Name of its file, without ending: `policies`, `outcomes-points`. */
  name: string;
  part: keyof Ledger;
  /** The field whose lists it holds; null for the records themselves. */
  list: string | null;
  meaning: Bilingual;
  columns: readonly Column[];
  /** The columns that tell its rows apart; empty where none do. */
  key: readonly string[];
}

/** The columns that a row of a list begins with. */
export const listColumns = { parent: 'parent_id', position: 'position' } as const;

/** Every table of the data, in the order of the ledger, each followed by the tables of its lists. */
export function tablesOf(schema: SchemaNode = ledgerSchema()): Table[] {
  return Object.entries(schema.properties ?? {}).flatMap(([part, node]) =>
    tablesOfPart(part as keyof Ledger, node),
  );
}

function tablesOfPart(part: keyof Ledger, node: SchemaNode): Table[] {
  const records = alternativesOf(node.items ?? node);
  const columns = columnsOf(records);
  const hasId = columns.some(({ name }) => name === 'id');
  const own: Table = {
    name: kebabCase(part),
    part,
    list: null,
    meaning: meaningFor(part, [node]),
    columns,
    key: hasId ? ['id'] : [],
  };
  const fields = records.flatMap(({ properties }) => Object.entries(properties ?? {}));
  const lists = fields.flatMap(([field, list]): Table[] => {
    const items = list.items ? alternativesOf(list.items) : [];
    if (!items.some(isRecord)) return [];
    const begin = [...(hasId ? [parentColumn(part)] : []), positionColumn];
    return [
      {
        name: `${own.name}-${kebabCase(field)}`,
        part,
        list: field,
        meaning: meaningFor(`${part}.${field}`, [list]),
        columns: [...begin, ...columnsOf(items)],
        key: begin.map(({ name }) => name),
      },
    ];
  });
  return [own, ...lists];
}

function meaningFor(name: string, nodes: readonly SchemaNode[]): Bilingual {
  const meaning = meaningOf(nodes);
  if (meaning) return meaning;
  throw new Error(`Unexpected table ${name} without a meaning, expected one in both languages: see told().`);
}

const parentColumn = (part: string): Column => ({
  name: listColumns.parent,
  path: [],
  type: 'string',
  nullable: false,
  values: null,
  meaning: { en: 'The record that the row belongs to.', zh: '该行所属的记录。' },
  refersTo: part,
});

const positionColumn: Column = {
  name: listColumns.position,
  path: [],
  type: 'integer',
  nullable: false,
  values: null,
  meaning: { en: 'Place in the list of its record, counted from 1.', zh: '在所属记录列表中的位置，从1计。' },
  refersTo: null,
};
