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
}

/** HTML that puts an embed into a page: plain attributes only, since hosts drop styles, and the height script. */
export function embedCode({ address, script, title, height }: EmbedFacts): string {
  const frame = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0"></iframe>`;
  return `${frame}\n<script async src="${escapeHtml(script)}"></script>`;
}

/** The frame for answers to oEmbed, whose consumers want numbers. */
export function embedFrame({ address, title, height }: Omit<EmbedFacts, 'script'>): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${EMBED_WIDTH}" height="${height}" frameborder="0"></iframe>`;
}
