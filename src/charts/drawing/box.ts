/** A rectangle of the drawing in pixels, y downwards. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two boxes come closer to one another than `gap` pixels. */
export function overlap(one: Box, other: Box, gap = 0): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}

/** Whether a box lies wholly inside another. */
export function inside(one: Box, frame: Box): boolean {
  return (
    one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom
  );
}

/** The area that two boxes share, in square pixels; 0 where they do not meet. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
