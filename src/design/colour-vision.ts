import { lightOf, throughMatrix, type Colour, type Light, type Matrix } from './colour.ts';
import { oklabOf } from './oklab.ts';

/**
 * How light reaches an eye that lacks one kind of cone: Machado, Oliveira and Fernandes, “A physiologically-based model
 * for simulation of color vision deficiency” (2009), at full severity; to be applied to light, not to sRGB values.
 */
const simulations = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** How colours are seen: with three kinds of cones, or without those for red, green or blue. */
export type ColourVision = 'trichromacy' | keyof typeof simulations;

/** Every way of seeing colours that the palette is held against. */
export const colourVisions: readonly ColourVision[] = [
  'trichromacy',
  'protanopia',
  'deuteranopia',
  'tritanopia',
];

/**
 * How far apart two colours are seen: their distance in Oklab (Björn Ottosson, 2020) in hundredths, so that black and
 * white are 100 apart and two is about the least that is noticed.
 */
export function seenDistance(one: Colour, other: Colour, vision: ColourVision): number {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: Colour, vision: ColourVision): Light {
  const light = lightOf(colour);
  const left = vision === 'trichromacy' ? light : throughMatrix(simulations[vision], light);
  const within = left.map((value) => Math.min(1, Math.max(0, value))) as unknown as Light;
  return oklabOf(within);
}
