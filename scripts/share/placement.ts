/** Where a group of a drawing stands on the whole: moved, then as many times as large. */
export interface Placement {
  x: number;
  y: number;
  scale: number;
}

/** Nothing moved, nothing scaled. */
export const asDrawn: Placement = { x: 0, y: 0, scale: 1 };

/**
 * The placement of what stands in a group of this `transform`, itself placed. Throws for a transform other than
 * `translate` and an even `scale`, which the pictures of the site do not have.
 */
export function placedWithin(around: Placement, transform: string | null): Placement {
  let placed = around;
  for (const [, name = '', said = ''] of (transform ?? '').matchAll(/([a-zA-Z]{1,12})\(([^)]*)\)/g)) {
    const [first = 0, second] = said
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate')
      placed = {
        ...placed,
        x: placed.x + first * placed.scale,
        y: placed.y + (second ?? 0) * placed.scale,
      };
    else if (name === 'scale' && (second === undefined || second === first))
      placed = { ...placed, scale: placed.scale * first };
    else throw new Error(`Unexpected transform ${name}(${said}), expected translate or an even scale.`);
  }
  return placed;
}
