import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadLedger } from '../ledger.ts';
import { jsonSchemaFiles } from './json-schemas.ts';
import { sharedText } from './testing.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addVocabulary(['x-description-zh', 'x-refers-to']);

const parts = jsonSchemaFiles().map(({ path, content }) => ({
  name: path.replace(/^schema\/|\.schema\.json$/g, ''),
  schema: JSON.parse(String(content)) as object,
}));

test.for(parts)(
  'another validator finds $name as its schema has it, and as the ledger',
  ({ name, schema }) => {
    const data: unknown = JSON.parse(sharedText(`json/${name}.json`));
    const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as 'events';
    expect(data).toEqual(loadLedger()[key]);
    const validate = ajv.compile(schema);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    const spoilt = Array.isArray(data) ? [...(data as unknown[]), { id: 'Not An Id' }] : {};
    expect(validate(spoilt)).toBe(false);
  },
);
