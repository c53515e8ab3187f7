import { lightOf, throughMatrix, type Colour, type Light, type Matrix } from './colour.ts';

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

/** From light to the responses of the cones, and from their cube roots to lightness and two axes of hue: Oklab. */
const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const axes: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
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
  const [long, medium, short] = throughMatrix(cones, within);
  return throughMatrix(axes, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
}
