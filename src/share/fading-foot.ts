import { element } from '../charts/drawing/element.ts';

/**
 * The paper closing over a picture that goes on below a sheet of this size: over its last `high` pixels, across all of it. One to
 * a sheet.
 */
export function fadingFoot({ width, height }: { width: number; height: number }, high: number): string {
  return (
    element(
      'linearGradient',
      { id: 'share-fade', x1: 0, x2: 0, y1: 0, y2: 1 },
      element('stop', { class: 'share-fade', offset: 0, 'stop-opacity': 0 }),
      element('stop', { class: 'share-fade', offset: 1 }),
    ) + element('rect', { y: height - high, width, height: high, fill: 'url(#share-fade)' })
  );
}
