import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../../scripts/serve/serve-folder.ts';
import { localeFolder, locales, type Locale } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { livingBrowser, type LivingBrowser } from './living-browser.ts';

const ledger = loadLedger();
const language: Record<Locale, string> = { en: 'en', zh: 'zh-cn' };
let folder: string;
let served: Served;
let browser: LivingBrowser;

/** A page of somebody else’s, as Knight Lab’s documentation has it: their script, our file. */
const page = (locale: Locale) => `<!doctype html><meta charset="utf-8"><title>x</title>
<link rel="stylesheet" href="timelinejs/css/timeline.css"><div id="t" style="height:600px"></div>
<script src="timelinejs/js/timeline.js"></script>
<script>window.timeline = new TL.Timeline('t', 'timeline.${locale}.json', {
  font: null, language: '${language[locale]}', script_path: '/timelinejs/js/' });</script>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'timeline-js-'));
  cpSync(resolve('node_modules/@knight-lab/timelinejs/dist'), join(folder, 'timelinejs'), {
    recursive: true,
  });
  for (const locale of locales) {
    const built = resolve('dist', localeFolder[locale], 'data/timeline.json');
    writeFileSync(join(folder, `timeline.${locale}.json`), readFileSync(built));
    writeFileSync(join(folder, `${locale}.html`), page(locale));
  }
  served = await serveFolder(folder);
  browser = await livingBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test.for(locales)('the real TimelineJS shows every event, in its language (%s)', async (locale) => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 700 } });
  const opened = await context.newPage();
  const troubles: string[] = [];
  opened.on('pageerror', (error) => troubles.push(error.message));
  await opened.goto(`${served.address}${locale}.html`);
  await opened.waitForSelector('.tl-timemarker', { state: 'attached' });
  const { slides, markers, dates } = await opened.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
    return {
      slides: texts('.tl-slide:not(.tl-slide-titleslide) .tl-headline'),
      markers: texts('.tl-timemarker .tl-headline'),
      dates: texts('.tl-slide:not(.tl-slide-titleslide) .tl-headline-date'),
    };
  });
  const titles = ledger.events.map(({ title }) => title[locale]).toSorted();
  expect(slides.toSorted()).toEqual(titles);
  expect(markers.toSorted()).toEqual(titles);
  const due = ledger.events.filter(({ kind }) => kind === 'due').map(({ date }) => date);
  const said = (year: string) => (locale === 'en' ? `by the end of ${year}` : `${year}年底前`);
  for (const year of due) expect(dates).toContain(said(year));
  expect(troubles).toEqual([]);
  await context.close();
});
