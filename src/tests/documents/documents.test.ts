import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentFaults } from './document-faults.ts';
import { projectAt } from './project.ts';
import { readDocument } from './read-document.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const project = projectAt(root);
const readme = readDocument(read('README.md'));
const guides = readdirSync(resolve(root, 'src/docs')).map((name) => `src/docs/${name}`);
const documents = [
  'README.md',
  'data/articles/README.md',
  '.github/CONTRIBUTING.md',
  '.github/pull_request_template.md',
  ...guides,
];

test.for(documents)('all that %s names is there', (file) => {
  expect(documentFaults(file, read(file), project)).toEqual([]);
});

test.for(guides)('the README leads to %s', (file) => {
  expect(readme.links.map(({ text }) => posix.normalize(text))).toContain(file);
});

test.for([...project.commands])('the README explains the command %s', (name) => {
  const said = readme.code.map(({ text }) => text);
  expect(said.some((text) => text === `npm ${name}` || text === `npm run ${name}`)).toBe(true);
});

test.for(['data', 'src', 'src/pipeline', 'scripts'])('every folder of %s says what it holds', (folder) => {
  const told = [...read('src/docs/folders.md').matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path ?? '');
  const there = readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
  expect(told.filter((path) => posix.dirname(path) === folder).sort()).toEqual(there.sort());
});

const Form = z.strictObject({
  name: z.string(),
  description: z.string(),
  body: z
    .array(
      z.strictObject({
        type: z.enum(['input', 'textarea']),
        id: z.string(),
        attributes: z.strictObject({
          label: z.string(),
          description: z.string().optional(),
          render: z.string().optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    )
    .min(1),
});
const forms = '.github/ISSUE_TEMPLATE';

test.for(readdirSync(resolve(root, forms)))('the form %s is one that GitHub shows', (name) => {
  const { body } = Form.parse(parse(read(`${forms}/${name}`)));
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
});
