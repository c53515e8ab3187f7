import type { Drawing } from '../drawing/drawing.ts';
import { sevenChainsWords } from '../../i18n/chart-words/seven-chains.ts';
import { element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { chainLayout, LEADING, NOTE_LEADING, NOTE_SIZE, type ChainLayout } from './chain-layout.ts';
import { chainLine, smallFirms } from './chain-line.ts';
import type { ChainsReading } from './chains-reading.ts';

/** Part of the height that the block of large firms takes where the chains fan out from it. */
const BLOCK_SHARE = 0.5;
const LABEL = 14;

/** Draws one large block, many small squares, and the chains between them with what is to happen on each. */
export function drawChains(reading: ChainsReading, drawing: Drawing): string {
  const { width, id, title, alternative, context } = drawing;
  const { locale } = context;
  const said = sevenChainsWords[locale];
  const layout = chainLayout(reading, locale, width);
  const { scale, chains, note, top, bottom } = layout;
  const high = scale.level ? bottom - top : (bottom - top) * BLOCK_SHARE;
  const blockTop = Math.round(top + (bottom - top - high) / 2);
  const portOf = (index: number, y: number) =>
    scale.level ? y : Math.round(blockTop + ((index + 0.5) * high) / chains.length);
  return picture(
    {
      id,
      name: `seven-chains strand-${reading.colour}`,
      width,
      height: bottom,
      title,
      description: alternative,
      links: true,
    },
    ...chains.map(({ chain, y }, index) => chainLine(portOf(index, y), y, scale, chain.summary !== null)),
    ...chains.map(({ chain, y }) => smallFirms(y, scale, chain.summary !== null)),
    element('rect', { class: 'large', y: blockTop, width: scale.block, height: Math.round(high) }),
    largeLabel(said.large, layout, blockTop + high / 2),
    words(width, LABEL, 13, 'end', 'strong', said.small),
    ...chains.map(({ chain, y, lines }) => {
      const place = chain.id.replace('/', '-');
      const href = context.address(`/policies/${chain.policy}/#${place}`);
      const told = chain.summary !== null;
      return (
        element(
          'a',
          { href },
          words(
            scale.textAt,
            y - 12,
            scale.size + 1,
            'start',
            told ? 'name' : 'name unknown-name',
            chain.heading[locale],
          ),
        ) +
        lines
          .map((text, line) => words(scale.textAt, y + 22 + line * LEADING, scale.size, 'start', '', text))
          .join('')
      );
    }),
    note === null
      ? ''
      : element('path', {
          class: 'leader',
          d: `M${scale.splitAt - 8} ${note.from[0] ?? 0}V${note.base - 14}`,
        }) +
          note.from
            .map((y) => element('circle', { class: 'leader-end', cx: scale.splitAt - 8, cy: y, r: 2.5 }))
            .join('') +
          note.lines
            .map((text, line) =>
              words(scale.splitAt - 6, note.base + line * NOTE_LEADING, NOTE_SIZE, 'end', 'annotation', text),
            )
            .join(''),
  );
}

/** Above the block where that is narrow, inside it elsewhere. */
function largeLabel(said: string, { scale }: ChainLayout, middle: number): string {
  if (scale.level) return words(0, LABEL, 13, 'start', 'strong', said);
  const lines = wrapText(said, scale.block - 16, 15, 'semibold');
  return lines
    .map((text, index) =>
      words(
        scale.block / 2,
        middle + 5 + (index - (lines.length - 1) / 2) * 19,
        15,
        'middle',
        'on-large',
        text,
      ),
    )
    .join('');
}
