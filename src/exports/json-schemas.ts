import { z } from 'zod';
import { Ledger } from '../schema/ledger.ts';
import type { ExportFile } from './export-file.ts';
import { jsonText } from './json.ts';
import { kebabCase } from './tables/names.ts';

/** A JSON Schema (draft 2020-12) for the JSON file of each part of the ledger, derived from the one that proves it. */
export function jsonSchemaFiles(): ExportFile[] {
  return Object.entries(Ledger.shape).map(([part, schema]) => ({
    path: `schema/${kebabCase(part)}.schema.json`,
    content: jsonText(z.toJSONSchema(schema)),
  }));
}
