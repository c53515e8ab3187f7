import { charts } from '../charts/index.ts';
import type { Chart } from '../charts/chart.ts';
import { exchangeFormats } from '../citations/exchange.ts';
import { embedPage } from '../embed/embed-page.ts';
import { embedHeight } from '../embed/embed-size.ts';
import { csvText } from '../exports/csv.ts';
import type { ExportFile } from '../exports/export-file.ts';
import { localeFolder, locales, type Locale } from '../i18n/locale.ts';
import type { ReleaseParts } from '../releases/make-release.ts';
import { citationLists } from './citables.ts';
import { sharedDownloads } from './downloads.ts';
import { embedMaker } from './embed-maker.ts';
import { ledger } from './ledger.ts';

/** How much higher a frozen picture stands, with the line that says what it is, in pixels. */
const FROZEN_LINE = 44;

/**
 * The way from a file of a release to a page of the site that serves it. Relative: the bytes stay right under any address
 * and base path, on a mirror, and in a release that was made before the site had an address.
 *
 * @param file path below `/v/<version>/`
 */
function wayFrom(file: string): (locale: Locale, path: string) => string {
  const up = '../'.repeat(file.split('/').length + 1);
  return (locale, path) => `${up}${localeFolder[locale]}${path.slice(1)}`;
}

/**
 * What a release of the current edition holds, by path below `/v/<version>/`: every picture and its table in both languages,
 * all data, and the documents as they are cited. Nothing in it knows where the site stands; what needs a whole address,
 * such as the citation of a frozen picture, is made by each build.
 */
export async function frozenParts(): Promise<ReleaseParts> {
  const files: ExportFile[] = [...(await pictures()), ...data(), ...citations()];
  return {
    version: ledger.edition.version,
    date: ledger.edition.date,
    charts: charts.map(heading),
    files: new Map(files.map(({ path, content }) => [path, Buffer.from(content)])),
  };
}

async function pictures(): Promise<ExportFile[]> {
  const maker = await embedMaker();
  const made = locales.flatMap((locale) =>
    charts.map(async (chart): Promise<ExportFile[]> => {
      const path = `${localeFolder[locale]}embed/${chart.id}/index.html`;
      const address = wayFrom(path);
      const context = { locale, address: (to: string) => address(locale, to) };
      const { columns, rows } = chart.table(ledger, context);
      return [
        { path, content: await embedPage(chart, locale, { ...maker, address, frozen: true }) },
        {
          path: `${localeFolder[locale]}charts/${chart.id}.csv`,
          content: csvText(columns, rows),
        },
      ];
    }),
  );
  return (await Promise.all(made)).flat();
}

const data = (): ExportFile[] =>
  sharedDownloads(null).map(({ path, content }) => ({ path: `data/${path}`, content }));

const citations = (): ExportFile[] =>
  locales.flatMap((locale) =>
    Object.entries(exchangeFormats).map(([ending, { write }]) => ({
      path: `${localeFolder[locale]}cite/policies.${ending}`,
      content: write(citationLists.policies.map((policy) => policy.item(locale))),
    })),
  );

function heading(chart: Chart): ReleaseParts['charts'][number] {
  const both = <T>(of: (locale: Locale) => T) => ({ en: of('en'), zh: of('zh') });
  const context = (locale: Locale) => ({ locale, address: (path: string) => path });
  return {
    id: chart.id,
    title: both((locale) => chart.words(ledger, context(locale)).title),
    height: both((locale) => embedHeight(chart, ledger, context(locale)) + FROZEN_LINE),
  };
}
