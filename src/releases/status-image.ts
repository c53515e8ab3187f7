import { textWidth } from '../charts/drawing/advance.ts';
import type { Locale } from '../i18n/locale.ts';
import { languageTag } from '../i18n/locale.ts';
import { releaseWords } from '../i18n/page-words/releases.ts';
import { escapeHtml } from '../site/inline.ts';
import type { ReleaseState } from './release-state.ts';

const HEIGHT = 20;
const SIZE = 12;
/** Room for letters of a face that is wider than the one measured. */
const SLACK = 1.12;
const AROUND = 8;

/** Colours of the site, as on paper; each state carries its own ground, since the page beneath may be light or dark. */
const colours: Readonly<Record<ReleaseState['kind'], { ground: string; ink: string }>> = {
  current: { ground: '#ece9e2', ink: '#191817' },
  newer: { ground: '#f1e3b8', ink: '#191817' },
  corrected: { ground: '#a80f22', ink: '#ffffff' },
};

/** A state in words. */
export function stateText(state: ReleaseState, locale: Locale): string {
  const { states } = releaseWords[locale];
  if (state.kind === 'newer') return states.newer(state.version);
  return state.kind === 'corrected' ? states.corrected(state.date) : states.current;
}

/**
 * What became of a frozen chart, as a picture of its own: the one thing that a page without scripts in a sandbox can load
 * and that may change while the page does not. Letters of the system, nothing loaded, nothing that runs.
 */
export function statusImage(state: ReleaseState, locale: Locale): string {
  const text = stateText(state, locale);
  const width = Math.ceil(textWidth(text, SIZE, 'semibold') * SLACK) + 2 * AROUND;
  const { ground, ink } = colours[state.kind];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" xml:lang="${languageTag[locale]}">
<title>${escapeHtml(text)}</title>
<rect width="${width}" height="${HEIGHT}" rx="2" fill="${ground}"/>
<text x="${width / 2}" y="14.2" text-anchor="middle" font-family="Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif" font-size="${SIZE}" font-weight="600" fill="${ink}">${escapeHtml(text)}</text>
</svg>
`;
}
