import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reading } from '../../schema/reading.ts';
import { temporaryProject, type TemporaryProject } from './temporary-project.ts';

const script = 'scripts/extract.ts';
const patience = 60_000;

const front = '---\ntitle: 云州发布竹编规划\ndate: 2030-05-06\n---\n';
const story = '云州市近日印发《关于发展竹编产业的意见》,到2032年建成30个园区。\n';
const words = `云州发布竹编规划\n2030-05-06\n\n${story}`;

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** “云州竹编产业” in GBK. */
const gbk = Buffer.from([0xd4, 0xc6, 0xd6, 0xdd, 0xd6, 0xf1, 0xb1, 0xe0, 0xb2, 0xfa, 0xd2, 0xb5]);

/** A bad file: its name, its bytes, and the rule and place of the message that must come. */
type BadFile = [title: string, name: string, bytes: string | Buffer, rule: string, place: [number, number]];

const refused: readonly BadFile[] = [
  ['an empty file', 'empty.txt', '', 'empty', [1, 1]],
  ['a binary file', 'binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 7, 9]), 'binary', [1, 1]],
  ['GBK', 'gbk.txt', Buffer.concat([Buffer.from('plan\n'), gbk]), 'gbk', [2, 1]],
  ['UTF-16, low bytes first, with its mark', 'le-mark.txt', utf16(words, 'le', true), 'utf-16', [1, 1]],
  ['UTF-16, low bytes first, without it', 'le.txt', utf16(words, 'le', false), 'utf-16', [1, 1]],
  ['UTF-16, high bytes first, with its mark', 'be-mark.txt', utf16(words, 'be', true), 'utf-16', [1, 1]],
  ['UTF-16, high bytes first, without it', 'be.txt', utf16(words, 'be', false), 'utf-16', [1, 1]],
  ['20 MB of one line', 'huge.txt', 'x'.repeat(20_000_000), 'too-large', [1, 1]],
  ['elements nested 10,000 deep', 'deep.html', '<div>'.repeat(10_000) + story, 'too-deep', [1, 1281]],
  ['broken front matter', 'front.md', `---\ntitle: [云州\ndate: 2030\n---\n${story}`, 'front-matter', [3, 1]],
  ['front matter without an end', 'open.md', `---\ntitle: 云州\n${story}`, 'front-matter', [2, 1]],
];

const truncated = `${front}<div><p>${story}</p><p class="next`;
const scripted = `${front}<script>alert('建成900个园区')</script><style>p::after{content:'建成901个'}</style>
<p onclick="run('建成902个')" title="建成903个">${story}<a href="javascript:alert('建成904个')">竹编</a></p>
<svg><text>建成905个</text></svg><iframe srcdoc="<p>建成906个</p>">建成907个</iframe>
<noscript>建成908个</noscript><template><p>建成909个</p></template><img src=x onerror="run('建成910个')">
<math><mtext><script>run('建成911个')</script></mtext></math><object data="javascript:run('建成912个')">913个</object>
`;

let project: TemporaryProject;
let before: ReadonlyMap<string, string>;

/** Writes files into the folder for articles of the copy; gives their paths. */
function write(files: readonly (readonly [name: string, bytes: string | Buffer])[]): string[] {
  const folder = join(project.root, 'articles');
  mkdirSync(folder, { recursive: true });
  return files.map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

/** Runs `extract --stdout` on one file; the readings must hold the contract. */
function read(name: string, bytes: string | Buffer) {
  const { status, stdout, stderr } = project.run(script, ['--stdout', ...write([[name, bytes]])]);
  return { status, stderr, readings: Reading.array().parse(JSON.parse(stdout)) };
}

beforeAll(() => {
  project = temporaryProject();
  before = project.contents('data');
});

afterAll(() => project.remove());

describe('A file that cannot be read has a reading that says why, the exit code 1, and nothing written', () => {
  test.each(refused)('%s', { timeout: patience }, (_, name, bytes, rule, [line, column]) => {
    const { status, stderr, readings } = read(name, bytes);
    expect(status).toBe(1);
    expect(readings).toHaveLength(1);
    const errors = readings[0]?.messages.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule, line, column }]);
    expect(errors?.[0]?.reason).toMatch(/unexpected .*expected /s);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(new RegExp(`${line}:${column}\\s+error`));
    expect(project.contents('data')).toEqual(before);
  });

  test('all at once: one reading a file, in the order given', { timeout: patience }, () => {
    const small = refused.filter(([, name]) => name !== 'huge.txt');
    const paths = write(small.map(([, name, bytes]) => [name, bytes] as const));
    const { status, stdout } = project.run(script, ['--stdout', ...paths, join(project.root, 'absent.txt')]);
    expect(status).toBe(1);
    const readings = Reading.array().parse(JSON.parse(stdout));
    expect(readings.map(({ article }) => article.file)).toEqual([
      ...small.map(([, name]) => name),
      'absent.txt',
    ]);
    expect(readings.every(({ messages }) => messages.some(({ severity }) => severity === 'error'))).toBe(
      true,
    );
  });
});

test('A file cut off in the middle of a tag is an error, and what stands before the cut is read', () => {
  const { status, stderr, readings } = read('cut.md', truncated);
  expect(status).toBe(1);
  expect(stderr).toMatch(/cut\.md[^]*6:5\s+error unexpected end of file inside a tag/);
  expect(readings[0]?.figures).toMatchObject([{ value: 30, measure: '个', byYear: 2032 }]);
  expect(readings[0]?.paragraphs).toHaveLength(1);
});

describe('A file that is only odd is read', () => {
  test('nothing of scripts, styles, attributes and addresses is read', { timeout: patience }, () => {
    const { status, readings } = read('scripts.md', scripted);
    expect(status).toBe(0);
    expect(readings[0]?.figures.map(({ value }) => value)).toEqual([30]);
    expect(JSON.stringify(readings)).not.toMatch(/9[01]\d个|alert|javascript|onerror/);
  });

  test(
    'one with neither title nor date is read, exits 1, and two errors give the place to mend',
    { timeout: patience },
    () => {
      const { status, stderr, readings } = read('bare.html', `<p>${story}</p>`);
      expect(status).toBe(1);
      expect(readings[0]?.article).toMatchObject({ title: null, published: null });
      expect(readings[0]?.messages).toMatchObject([
        { rule: 'no-date', severity: 'error', line: 1, column: 1 },
        { rule: 'no-title', severity: 'error', line: 1, column: 1 },
      ]);
      expect(stderr).toMatch(/bare\.html[^]*1:1\s+error/);
    },
  );
});

describe('npm run extract', () => {
  const manifest = 'data/articles/articles.yaml';
  const entry = (id: string, file: string) => `- id: ${id}
  file: ${file}
  sha256: ${'a'.repeat(64)}
  publisher: { en: Yunzhou Daily, zh: 云州日报 }
  title: { en: Yunzhou, zh: 云州 }
  published: 2030-05-06
  address: null
  form: report
  tells: [ndrc-2021-372]
  about: { en: A report., zh: 报道。 }
  rights: { en: Ours., zh: 自有。 }
`;

  /** Runs the command that writes on a folder of articles, with the manifest given. */
  function extract(text: string, files: readonly (readonly [string, string | Buffer])[]) {
    const folder = join(project.root, 'folder');
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(project.root, manifest), text);
    return project.run(script, [], { ARTICLES_DIR: folder });
  }

  test('with one bad file among good ones leaves the readings as they were', { timeout: patience }, () => {
    const readings = project.contents('data/readings');
    const good = ['good.txt', words] as const;
    const both = entry('good', 'good.txt') + entry('bad', 'bad.txt');
    const { status, stdout, stderr } = extract(both, [good, ['bad.txt', gbk]]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/bad\.txt[^]*1:1\s+error[^]*Nothing was written/);
    expect(project.contents('data/readings')).toEqual(readings);
    expect(extract(entry('good', 'good.txt'), [good]).status).toBe(0);
    expect(project.contents('data/readings').size).toBe(readings.size + 1);
  });

  test(
    'with one id twice in the manifest names the second place and writes nothing',
    { timeout: patience },
    () => {
      const readings = project.contents('data/readings');
      const { status, stdout, stderr } = extract(entry('good', 'good.txt') + entry('good', 'other.txt'), [
        ['good.txt', words],
        ['other.txt', words],
      ]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/articles\.yaml\n12:7\s+error unexpected second “good”.* line 1 /);
      expect(project.contents('data/readings')).toEqual(readings);
    },
  );
});
