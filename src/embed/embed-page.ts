import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import type { Chart } from '../charts/chart.ts';
import { timelineLanes } from '../charts/timeline-lanes/timeline-lanes.ts';
import { languageTag, type Locale } from '../i18n/locale.ts';
import { embedWords } from '../i18n/page-words/embed.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import { escapeHtml, mixedHtml } from '../site/inline.ts';
import { tableHtml } from '../site/table-html.ts';
import { embedDrawings, largestWidth, type Drawing } from './embed-drawings.ts';
import { frozenLine } from './frozen-line.ts';
import { oembedPath } from './oembed.ts';
import { timelineFilter } from './timeline-filter.ts';
import { usedStyles } from './used-styles.ts';

/** What an embed is made with. */
export interface EmbedMaker {
  ledger: Ledger;
  /** The full address of a page of the site; `path` is below the language. */
  address(locale: Locale, path: string): string;
  /** The site’s style sheets, of which each picture takes what it uses. */
  pictureStyles: string;
  /** The frame’s own style sheet, which comes last. */
  frameStyles: string;
  /** The script of every frame, as browsers run it. */
  script: string;
  /** The script that leaves steps of the timeline out, as the address asks; it comes first. */
  filterScript: string;
  /** For a copy that will never change: it says so, and loads the picture of what became of it. */
  frozen?: boolean;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A picture as one file that needs no other: drawings, styles, script and table are inside, links are full addresses,
 * and the policy in its head lets nothing be loaded at all. It stands in foreign pages, so search engines are sent to
 * the picture’s own page.
 */
export async function embedPage(chart: Chart, locale: Locale, maker: EmbedMaker): Promise<string> {
  const { ledger, frozen = false } = maker;
  const context = { locale, address: (path: string) => maker.address(locale, path), named: true };
  const words = chart.words(ledger, context);
  const own = embedWords[locale];
  const home = context.address(`/charts/${chart.id}/`);
  const drawings = embedDrawings(chart, ledger, context);
  const filter = chart.id === timelineLanes.id ? timelineFilter(ledger, context) : null;
  const script = filter ? maker.filterScript + maker.script : maker.script;
  const site = `<a href="${escapeHtml(home)}">${escapeHtml(word(locale, 'site.name'))}</a>`;
  const dated = escapeHtml(own.edition(ledger.edition.version, ledger.edition.date));
  const note = words.note && line(word(locale, 'chart.note'), mixedHtml(words.note, locale));
  const body = [
    '<main><figure aria-labelledby="finding">',
    `<h1 id="finding">${mixedHtml(words.title, locale)}</h1>`,
    `<p class="measured">${mixedHtml(words.subtitle, locale)}</p>`,
    filter,
    `<div class="drawings">${drawings.map(drawingHtml).join('')}</div>`,
    '<figcaption>',
    line(word(locale, 'chart.source'), mixedHtml(words.source, locale)),
    note,
    `<p class="home">${[site, dated, 'CC BY 4.0', printed(home)].filter(Boolean).join(' · ')}</p>`,
    `<p class="unopened" role="status" hidden>${escapeHtml(own.unopened)} <code></code></p>`,
    frozen && frozenLine(chart.id, ledger.edition.version, locale, context.address),
    `<details><summary>${escapeHtml(word(locale, 'chart.table'))}</summary>`,
    `${tableHtml(chart.table(ledger, context), locale)}</details>`,
    '</figcaption></figure></main>',
  ]
    .filter(Boolean)
    .join('');
  const { document } = new JSDOM(
    `<!doctype html><html lang="${languageTag[locale]}"><body>${body}</body></html>`,
  ).window;
  const scope = document.querySelector('.drawings')!;
  const pictures = await usedStyles(maker.pictureStyles, scope);
  const styles = `${pictures}${maker.frameStyles}${widthRules(drawings)}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    ...(frozen ? ["img-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const discovery = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(context.address(oembedPath(chart.id)))}" title="${escapeHtml(words.title)}">\n`;
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="strict-origin-when-cross-origin">
<base target="_blank">
<title>${escapeHtml(words.title)}</title>
<meta name="description" content="${escapeHtml(words.alternative)}">
<link rel="canonical" href="${escapeHtml(home)}">
${frozen ? '' : discovery}<link rel="license" href="${licence}">
<style>${styles}</style>
</head>
<body>${body}<script>${script}</script></body>
</html>
`;
}

/**
 * The address in the open, for the reader of a printed page or of a host that lets no link open. A frozen picture does not know
 * where its site stands.
 */
const printed = (address: string) =>
  URL.canParse(address) && `<code>${escapeHtml(address.replace(/^https?:\/\//, ''))}</code>`;

const line = (name: string, html: string) => `<p><b>${escapeHtml(name)}</b> ${html}</p>`;

function drawingHtml({ width, svg }: Drawing, index: number, all: readonly Drawing[]): string {
  const next = all[index + 1];
  const until = next ? ` data-until="${next.width}"` : '';
  return `<div class="drawing" data-width="${width}"${until}>${svg}</div>`;
}

/** No drawing larger than it can be without looking blown up, where the next one does not fit yet. */
function widthRules(drawings: readonly Drawing[]): string {
  return drawings
    .slice(0, -1)
    .map(({ width }) => `.drawing[data-width='${width}']>svg{max-inline-size:${largestWidth(width)}px}`)
    .join('');
}

/** A source expression of a content security policy that lets exactly this text be used. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
