import { element } from '../drawing/element.ts';
import { relativePath } from '../drawing/relative-path.ts';
import { fileLine, type Projection } from './file-line.ts';
import { sheetPath, sheetWidth, solidUntil } from './file-sheet.ts';
import type { LaidFile, Pile } from './pile.ts';

/** A file in one piece; where no end was found, what follows the last date it was seen is a shade of itself. */
export function fileSolid(pile: Pile, file: LaidFile, project: Projection): string {
  if (file.runsOn) {
    const middle = (file.signatures - 1) / 2;
    return element('path', {
      class: 'solid-over',
      'stroke-width': sheetWidth(pile, file),
      d: relativePath(fileLine(pile, file, middle, project)),
    });
  }
  const until = solidUntil(pile, file, null);
  return (
    element('path', { d: sheetPath(pile, file, project, until) }) +
    (until < file.to
      ? element('path', { class: 'solid-shade', d: sheetPath(pile, file, project, file.to, until) })
      : '')
  );
}
