import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { temporaryProject, type TemporaryProject } from '../bad-input/temporary-project.ts';
import { draftArticle, fillIn, putArticle, readAndMake, sixth } from '../sixth-article/take-in.ts';
import { openSite, type OpenSite } from './open-site.ts';

// An article that nobody knew when the site was made goes the whole way, from a file to pages: nothing of the site may
// count on there being five.
let project: TemporaryProject;
let site: OpenSite;
beforeAll(async () => {
  project = temporaryProject({ site: true });
  draftArticle(project, putArticle(project));
  fillIn(project);
  readAndMake(project);
  const built = project.run('scripts/build.ts', [], {
    SITE_URL: 'https://made-with-services.example',
    BASE_PATH: '',
  });
  if (built.status !== 0)
    throw new Error(`unexpected failure, expected a site with six articles: ${built.stderr}`);
  site = await openSite(join(project.root, 'dist'));
}, 240_000);
afterAll(async () => {
  await site?.close();
  project.remove();
});

test('a site with a sixth article keeps every promise of the site', () => {
  expect(project.run('scripts/check-site.ts')).toMatchObject({ status: 0, stderr: '' });
});

const promises = {
  en: ['Twelve shared factories in Lanjiang by 2029', 'At least 150 model firms in Lanjiang by 2029'],
  zh: ['到2029年澜江省建成12个共享工厂', '到2029年澜江省示范企业达到150家以上'],
};
const home = { en: '', zh: '/zh' };

test.for(locales)(
  'its policy has a page in %s, with targets, bodies and the words they rest on',
  async (locale) => {
    await site.visit(`${home[locale]}/policies/${sixth.policy}/`, {}, async (page, troubles) => {
      const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      for (const promise of promises[locale]) expect(text).toContain(promise);
      for (const words of ['建成12个共享工厂', '澜工信〔2026〕8号', '推行整机包修'])
        expect(text).toContain(words);
      expect(troubles).toEqual([]);
    });
  },
);

test.for(locales)(
  'its source page in %s tells what was set aside, and the list of sources counts six',
  async (locale) => {
    await site.visit(`${home[locale]}/sources/${sixth.article}/`, {}, async (page, troubles) => {
      expect(await page.locator('main').innerText()).toContain('省级服务型制造示范企业64家');
      expect(troubles).toEqual([]);
    });
    await site.visit(`${home[locale]}/sources/`, {}, async (page) => {
      expect(await page.locator('#articles').innerText()).toBe(
        locale === 'en' ? 'The six articles' : '六篇文章',
      );
      expect(await page.locator('main').innerText()).not.toMatch(/\bfive articles|五篇/i);
    });
  },
);
