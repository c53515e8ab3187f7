import type { Figure } from '../../../src/schema/reading.ts';

const group = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Large units as Chinese counts them, largest first. */
const scales = [
  { name: '万亿', size: 1e12 },
  { name: '亿', size: 1e8 },
] as const;

/** A value short enough to take in: 20, 12,000, 3.5万亿. */
function short(value: number): string {
  const scale = scales.find(({ size }) => Math.abs(value) >= size);
  return scale ? `${group.format(value / scale.size)}${scale.name}` : group.format(value);
}

/** The value of a figure, or both ends of its range. */
export function amount({ value, max }: Pick<Figure, 'value' | 'max'>): string {
  return max === null ? short(value) : `${short(value)}–${short(max)}`;
}
