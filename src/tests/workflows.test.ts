import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { basename } from 'node:path';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = globSync('.github/workflows/*.yml').sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('there are workflows', () => {
  expect(files.map((file) => basename(file))).toEqual(['check.yml', 'links.yml', 'publish.yml']);
});

describe.for(files)('%s', (file) => {
  const content = readFileSync(file, 'utf8');
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());

  test('is a workflow as GitHub reads it', async () => {
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    const template = value && (await convertWorkflowTemplate(context, value));
    expect(template?.jobs.length).toBeGreaterThan(0);
    expect(template?.errors ?? []).toEqual([]);
  });

  test('runs only commands that the project has', () => {
    const commands = [...content.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => name !== 'ci' && !(name in scripts) && name !== 'npm')).toEqual([]);
  });

  test('needs no secret, and takes no right that it does not name', () => {
    expect(content).not.toContain('secrets.');
    expect(content).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  test('uses only actions of GitHub’s own and of this repository', () => {
    const uses = [...content.matchAll(/uses: (\S+)/g)].map(([, name]) => name ?? '');
    expect(
      uses.filter((name) => !/^(?:actions\/[\w/-]+@v\d+|\.\/\.github\/workflows\/\w+\.yml)$/.test(name)),
    ).toEqual([]);
  });

  test('lets no text from outside into a command', () => {
    const commands = [...content.matchAll(/^ +-? ?run: (?:\|\n((?: {10}.*\n?)+)|(.*))/gm)].map(
      ([, block, line]) => block ?? line ?? '',
    );
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});
