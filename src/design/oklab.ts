import { throughMatrix, type Light, type Matrix } from './colour.ts';

/** From light to the responses of the cones, and from their cube roots to lightness and two axes of hue. */
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
const fromAxes: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Light as it is seen: lightness and two axes of hue, in Oklab (Björn Ottosson, 2020). */
export function oklabOf(light: Light): Light {
  const [long, medium, short] = throughMatrix(cones, light);
  return throughMatrix(axes, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
}

/** The light that is seen as a point of Oklab. */
export function lightFromOklab(seen: Light): Light {
  const [long, medium, short] = throughMatrix(fromAxes, seen);
  return throughMatrix(fromCones, [long ** 3, medium ** 3, short ** 3]);
}
