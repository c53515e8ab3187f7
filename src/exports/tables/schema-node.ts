import { z } from 'zod';
import type { Bilingual } from '../../schema/bilingual.ts';
import { Ledger } from '../../schema/ledger.ts';

/** A node of a JSON Schema, as far as the schemas of the ledger use the language. */
export interface SchemaNode {
  type?: string | readonly string[];
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  description?: string;
  'x-description-zh'?: string;
  'x-refers-to'?: string;
}

/** The JSON Schema of the ledger, derived from the one that proves it. */
export function ledgerSchema(): SchemaNode {
  return z.toJSONSchema(Ledger) as SchemaNode;
}

/** What a node may be: itself, or each of its alternatives, and theirs. */
export function alternativesOf(node: SchemaNode): SchemaNode[] {
  const { type } = node;
  const listed = node.anyOf ?? node.oneOf;
  if (listed) return listed.flatMap(alternativesOf);
  return typeof type === 'object' ? type.map((one) => ({ ...node, type: one })) : [node];
}

/** What the first of `nodes` that is described means, or null where none is. */
export function meaningOf(nodes: readonly SchemaNode[]): Bilingual | null {
  for (const { description: en, 'x-description-zh': zh } of nodes) if (en && zh) return { en, zh };
  return null;
}
