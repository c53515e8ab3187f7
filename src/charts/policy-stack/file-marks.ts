import { coordinate, element } from '../drawing/element.ts';
import { relativePath } from '../drawing/relative-path.ts';
import { fileLine, type Parting, type Projection } from './file-line.ts';
import { sheetPath, sheetWidth, solidUntil } from './file-sheet.ts';
import type { LaidFile, Pile } from './pile.ts';

/** Thickness of a hard end across the lines, and how far it stands out, in pixels. */
const END = 3.5;
const END_OVERHANG = 2;

/**
 * A file drawn: its sheet, one line a signature, fading dots where no end was found, a bar where it ends before or
 * after the wall. `id` begins the id of its gradient.
 */
export function fileMarks(
  pile: Pile,
  file: LaidFile,
  project: Projection,
  id: string,
  parting: Parting | null,
): string {
  const { line, pitch } = pile.scale;
  const solid = solidUntil(pile, file, parting);
  const fades = file.ends === null;
  const lines = Array.from({ length: file.signatures }, (_, index) => index);
  const path = (from: number, to: number) =>
    lines.flatMap((index) => fileLine(pile, file, index, project, parting, { from, to }));
  const whole = lines.flatMap((index) => fileLine(pile, file, index, project, parting));
  const parts: string[] = [];
  if (file.signatures > 1) {
    parts.push(
      file.runsOn
        ? element('path', {
            class: 'sheet-line',
            'stroke-width': sheetWidth(pile, file),
            d: relativePath(fileLine(pile, file, (file.signatures - 1) / 2, project)),
          })
        : element('path', { class: 'sheet', d: sheetPath(pile, file, project, solid) }),
    );
  }
  parts.push(
    element('path', {
      class: 'signature-line',
      'stroke-width': line,
      d: relativePath(fades ? path(-Infinity, solid) : whole),
    }),
  );
  if (fades && solid < file.to) {
    const [x1, y1] = project(solid, 0);
    const [x2, y2] = project(file.to, 0);
    // Dots begin anew where the lines have parted, so that those of all lines stand in columns.
    const opened = parting === null ? solid + pitch : Math.max(parting.from, solid + pitch);
    const gradient = `${id}-fading-${file.policy.id}`;
    parts.push(
      element(
        'linearGradient',
        {
          id: gradient,
          gradientUnits: 'userSpaceOnUse',
          x1,
          y1: y1 === y2 ? 0 : y1,
          x2: x1 === x2 ? 0 : x2,
          y2: y1 === y2 ? 0 : y2,
        },
        element('stop', { class: 'strand-stop', offset: 0 }),
        element('stop', { class: 'strand-stop', offset: 0.6, 'stop-opacity': 0.62 }),
        element('stop', { class: 'strand-stop', offset: 1, 'stop-opacity': 0 }),
      ),
      element('path', {
        class: 'fading',
        stroke: `url(#${gradient})`,
        'stroke-width': line * 0.85,
        'stroke-dasharray': `${coordinate(line * 0.9)} ${coordinate(pitch * 1.3)}`,
        d: relativePath([...path(solid + pitch, opened), ...path(opened, file.to)]),
      }),
    );
  }
  if (!fades && file.to !== pile.along(pile.wallYear)) parts.push(hardEnd(pile, file, project));
  return parts.join('');
}

function hardEnd(pile: Pile, file: LaidFile, project: Projection): string {
  const { line, clearance } = pile.scale;
  const foot = (file.runsOn ? clearance + file.above : file.restsAt) - line / 2 - END_OVERHANG;
  const [x1, y1] = project(file.to - END, foot);
  const [x2, y2] = project(file.to, foot + file.thickness + 2 * END_OVERHANG);
  return element('rect', {
    class: 'strand-fill',
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  });
}
