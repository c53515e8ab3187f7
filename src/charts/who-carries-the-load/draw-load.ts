import type { Drawing } from '../drawing/drawing.ts';
import { element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { drawPanel } from './draw-panel.ts';
import { drawSharing } from './draw-sharing.ts';
import { noteAbove, noteBeside, noteHeight, noteOf } from './load-note.ts';
import type { LoadPanel } from './load-reading.ts';
import { placePanel, type LoadScale } from './panel-layout.ts';

const BESIDE_FROM = 900;
/** From this width on there is room beside the shorter rows. */
const ROOM_FROM = 500;
const PANEL_GAP = 48;
const STACK_GAP = 28;
/** The first document has most bodies and most items: it gets this part of the width. */
const FIRST_SHARE = 0.62;

/**
 * Draws the documents side by side where there is room, below one another elsewhere. How the items are
 * shared stands first in a column, and below the shorter panel where there are two.
 */
export function drawLoad(panels: readonly LoadPanel[], drawing: Drawing): string {
  const { width, id, title, alternative, context } = drawing;
  const beside = width >= BESIDE_FROM && panels.length > 1;
  const scale = scaleFor(width, context.locale);
  const [first, ...rest] = panels;
  if (!first) throw new Error('unexpected lack of documents to draw, expected one or more');
  const firstWidth = beside ? Math.round((width - PANEL_GAP) * FIRST_SHARE) : width;
  const left = beside ? firstWidth + PANEL_GAP : 0;
  const sharing = (at: number) => drawSharing(panels, { left, top: at }, scale);
  const top = beside ? 0 : sharing(0).height + STACK_GAP;
  const above = width < ROOM_FROM;
  const said = noteOf(first, context.locale);
  const noted = above ? noteHeight(said, width, context.locale) : 0;
  const one = placePanel(first, firstWidth, scale, { noted, led: !above });
  const note = above
    ? { markup: noteAbove(said, one, scale, noted), below: 0 }
    : noteBeside(said, one, scale);
  const foot = top + one.height + note.below;
  let edge = beside ? 0 : foot + STACK_GAP;
  const others = rest.map((panel) => {
    const placed = placePanel(panel, width - left, scale);
    const corner = { left, top: edge };
    edge += placed.height + STACK_GAP;
    return drawPanel(placed, corner, scale, context);
  });
  const shared = sharing(beside ? edge : 0);
  const bottom = Math.max(foot, beside ? edge + shared.height : edge - STACK_GAP);
  return picture(
    {
      id,
      name: 'who-carries-the-load',
      width,
      height: bottom,
      title,
      description: alternative,
      links: true,
    },
    beside ? '' : shared.markup,
    drawPanel(one, { left: 0, top }, scale, context),
    element('g', { transform: `translate(0,${top})` }, note.markup),
    ...others,
    beside ? shared.markup : '',
  );
}

function scaleFor(width: number, locale: LoadScale['locale']): LoadScale {
  if (width < ROOM_FROM) return { locale, side: 10, pitch: 13, perLine: 10, size: 12, gap: 8 };
  return { locale, side: 14, pitch: 17, perLine: 20, size: 13, gap: 7 };
}
