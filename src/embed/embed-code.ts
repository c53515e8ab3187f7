import { escapeHtml } from '../site/inline.ts';
import { EMBED_WIDTH } from './embed-size.ts';

/** What a host is told of an embed. */
export interface EmbedFacts {
  /** Full address of the embed. */
  address: string;
  /** Full address of the height script. */
  script: string;
  /** The finding: the name of the frame for those who cannot see it. */
  title: string;
  /** In pixels, where no script sets it. */
  height: number;
  /** Full address of the page that says the same, and the name of its site. */
  home: string;
  site: string;
}

/**
 * HTML that puts an embed into a page: plain attributes only, since hosts drop styles; a line that is left where the frame is
 * dropped or blocked, and goes when the picture has spoken; the height script.
 */
export function embedCode({ address, script, title, height, home, site }: EmbedFacts): string {
  const line = `<p class="made-with-services"><a href="${escapeHtml(home)}">${escapeHtml(title)}</a> · ${escapeHtml(site)}</p>`;
  const frame = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0"></iframe>`;
  return `${frame}\n${line}\n<script async src="${escapeHtml(script)}"></script>`;
}

/** The frame for answers to oEmbed, whose consumers want numbers. */
export function embedFrame({ address, title, height }: EmbedFacts): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${EMBED_WIDTH}" height="${height}" frameborder="0"></iframe>`;
}
