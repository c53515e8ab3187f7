import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseBibtex, parseRIS } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import ical from 'ical.js';
import { JSDOM } from 'jsdom';
import { parseDocument } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryProject, type TemporaryProject } from '../bad-input/temporary-project.ts';
import { refusedAddresses } from '../hostile/hostile-words.ts';
import { spoilArticle } from '../hostile/spoil-article.ts';
import { spoilRegisters } from '../hostile/spoil-registers.ts';
import { draftArticle, fillIn, putArticle, readAndMake, sixth } from '../sixth-article/take-in.ts';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

// Registers and an article that mean harm go the whole way to a site: nothing of them runs, spreads or breaks a file.
let project: TemporaryProject;
let site: OpenSite;
let made: ReturnType<typeof readAndMake>;
beforeAll(async () => {
  project = temporaryProject({ site: true });
  const article = putArticle(project);
  spoilArticle(article);
  draftArticle(project, article);
  fillIn(project);
  spoilRegisters(project.root);
  made = readAndMake(project);
  if (made.ledger.status !== 0)
    throw new Error(`unexpected refusal, expected a ledger: ${made.extract.stderr}${made.ledger.stderr}`);
  const built = project.run('scripts/build.ts', [], {
    SITE_URL: 'https://made-with-services.example',
    BASE_PATH: '',
  });
  if (built.status !== 0) throw new Error(`unexpected failure, expected a site: ${built.stderr}`);
  site = await openSite(join(project.root, 'dist'));
}, 400_000);
afterAll(async () => {
  await site?.close();
  project.remove();
});

const files = (pattern: string) =>
  globSync(pattern, { cwd: join(project.root, 'dist') }).map((name) => ({
    name,
    text: readFileSync(join(project.root, 'dist', name), 'utf8'),
  }));

test('the article reads as its harmless twin does: no markup of it leaves a trace', () => {
  const reading = readFileSync(join(project.root, `data/readings/${sixth.article}.json`), 'utf8');
  expect(reading).not.toMatch(/hostile|evil|90[1-4]个|[\u00AD\u200B\u202E\u2066\uFEFF]/);
  expect(reading).toContain('建成12个共享工厂');
});

/** What rests on the words that people chose: their language, their length, that no two are the same. */
const promisesOfWords = ['language-runs', 'budgets', 'headings'];

test('the site keeps every promise of a harmless one, but for those that its words break', () => {
  const { stdout, stderr } = project.run('scripts/check-site.ts');
  expect(stdout).toMatch(/^checked: \d{3} pages/m);
  const broken = [...stderr.matchAll(/^✗ .* \(([\w-]+)\): \d+$/gm)].map(([, check]) => check ?? '');
  expect(
    broken.filter((check) => !promisesOfWords.includes(check)),
    stderr,
  ).toEqual([]);
});

// What was released before is no part of the copy.
const pages = [
  ...everyKindOfPage().filter((path) => !/\/v\/./.test(path)),
  `/policies/${sixth.policy}/`,
  `/zh/sources/${sixth.article}/`,
];

test.for(pages)(
  'on %s nothing runs, nothing is asked elsewhere, nothing is wider than a phone',
  async (path) => {
    await site.visit(path, { viewport: { width: 360, height: 800 } }, async (page, troubles) => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main :is(summary, button)'))
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      const found = await page.evaluate(() => ({
        ran: 'hostile' in window,
        wide: document.documentElement.scrollWidth - window.innerWidth,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        links: [...document.querySelectorAll('[href]')]
          .map((element) => element.getAttribute('href') ?? '')
          .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
      }));
      expect(found).toEqual({ ran: false, wide: 0, handlers: 0, links: [] });
      expect(path.endsWith('404.html') ? [] : troubles).toEqual([]);
    });
  },
);

describe('what readers take away is inert, and can be read', () => {
  test('no cell of a table is a formula', () => {
    const tables = files('**/*.csv');
    expect(tables.length).toBeGreaterThan(10);
    for (const { name, text } of tables) {
      const rows: string[][] = parseCsv(text, { bom: true });
      const formulas = rows
        .flat()
        .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
      expect(formulas, name).toEqual([]);
    }
  });

  test('JSON is JSON', () => {
    const found = files('**/*.json');
    expect(found.length).toBeGreaterThan(10);
    for (const { name, text } of found) expect(() => JSON.parse(text) as unknown, name).not.toThrow();
  });

  test('calendars hold days and nothing that rings or invites', () => {
    for (const { name, text } of files('**/*.ics')) {
      const calendar = new ical.Component(ical.parse(text) as unknown[]);
      const names = calendar.getAllSubcomponents().map((part) => part.name);
      expect(new Set(names), name).toEqual(new Set(['vevent']));
      for (const event of calendar.getAllSubcomponents()) {
        expect(event.getAllSubcomponents(), name).toEqual([]);
        expect(event.getAllProperties('attendee'), name).toEqual([]);
      }
    }
  });

  test('feeds are well-formed, and carry no markup', () => {
    const feeds = files('**/*.atom');
    expect(feeds.length).toBeGreaterThan(1);
    for (const { name, text } of feeds) {
      const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
      expect(document.documentElement.localName, name).toBe('feed');
      expect(document.querySelectorAll('script, img, svg'), name).toHaveLength(0);
      for (const part of document.querySelectorAll('[type="html"], [type="xhtml"]')) {
        const inner = new JSDOM(part.textContent ?? '').window.document;
        expect(inner.querySelectorAll('script, img, svg, [onload], [onerror]'), name).toHaveLength(0);
      }
    }
  });

  test('reference managers read as many entries as there are, and no command of TeX', () => {
    const policies = JSON.parse(
      readFileSync(join(project.root, 'data/ledger/policies.json'), 'utf8'),
    ) as object[];
    const [bibtex] = files('cite/policies.bib');
    const [ris] = files('cite/policies.ris');
    const { entries, errors } = parseBibtex(bibtex?.text ?? '');
    expect(errors).toEqual([]);
    expect(Object.keys(entries)).toHaveLength(policies.length);
    expect(Object.keys(parseRIS(ris?.text ?? '').entries)).toHaveLength(policies.length);
    expect(bibtex?.text).not.toMatch(/\\(?:input|write|include|csname)\b/);
  });
});

test('a title of ten thousand characters is refused, with its place and what to do', () => {
  const path = join(project.root, 'data/registers/events.yaml');
  const text = readFileSync(path, 'utf8');
  const register = parseDocument(text);
  register.setIn([0, 'title', 'zh'], '不'.repeat(10_000));
  writeFileSync(path, register.toString());
  try {
    const { status, stderr } = project.run('scripts/build-ledger.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/events\.yaml\n\d+:\d+\s+error .*expected at most 240 characters; say it shorter/);
    expect(stderr.length).toBeLessThan(2000);
  } finally {
    writeFileSync(path, text);
  }
});

describe('an address that runs when it is followed never gets into a ledger', () => {
  test.for(refusedAddresses)('%s', (address) => {
    const path = join(project.root, 'data/registers/references.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^( {2}address: ).*$/m, `$1${JSON.stringify(address)}`));
    try {
      const { status, stderr } = project.run('scripts/build-ledger.ts');
      expect(status).toBe(1);
      expect(stderr).toMatch(/references\.yaml\n\d+:\d+\s+error unexpected .*expected/);
    } finally {
      writeFileSync(path, text);
    }
  });
});
