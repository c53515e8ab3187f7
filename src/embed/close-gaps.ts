const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/**
 * Takes lanes without any link out of a drawing of the timeline, moves what stands under them up, and makes the drawing
 * that much lower. `drawing` is as `drawLanes` draws it: what reaches over all lanes, the lanes, what stands under them.
 */
export function closeGaps(drawing: SVGSVGElement): void {
  const parts = [...drawing.children];
  const lanes = parts.filter((part) => part.matches('.lane'));
  const foot = parts.find((part) => part.matches('.lane ~ .axis'));
  if (!foot) return;
  const tops = [...lanes, foot].map((part) => numberOf(part.querySelector('line') ?? part, 'y1'));
  let gap = 0;
  for (const [index, lane] of lanes.entries()) {
    move(lane, gap);
    if (lane.querySelector('a')) continue;
    gap += (tops[index + 1] ?? 0) - (tops[index] ?? 0);
    lane.remove();
  }
  for (const part of parts.slice(parts.indexOf(foot))) if (!reachesOver(part)) move(part, gap);
  for (const part of parts.filter(reachesOver)) part.setAttribute('y2', `${numberOf(part, 'y2') - gap}`);
  const [left, top, width, height] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  drawing.setAttribute('viewBox', `${left} ${top} ${width} ${(height ?? 0) - gap}`);
  drawing.setAttribute('height', `${(height ?? 0) - gap}`);
}

/** A line down the whole drawing. */
function reachesOver(part: Element): boolean {
  return part.localName === 'line' && part.getAttribute('x1') === part.getAttribute('x2');
}

function move(part: Element, up: number): void {
  if (up > 0) part.setAttribute('transform', `translate(0 ${-up})`);
}
