const TEETH = 3;

/** How far a works’ roof stands above the band below it, in pixels. */
export const ROOF = 13;

/** A maker’s works as an outline: a band with a saw-tooth roof from `left` to `right`. */
export function works(left: number, right: number, top: number, bottom: number): string {
  const tooth = Math.round(((right - left) / TEETH) * 10) / 10;
  const teeth = Array.from({ length: TEETH }, () => `v-${ROOF}l${tooth} ${ROOF}`);
  return `M${left} ${bottom}V${top}${teeth.join('')}H${right}V${bottom}z`;
}

/** A plain band as an outline. */
export function band(left: number, right: number, top: number, bottom: number): string {
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}
