import type { Element } from 'hast';
import { childrenOf } from './drawing.ts';
import { partsOf } from './look-operators.ts';
import { numbers } from './numbers.ts';
import type { PdfFile, Reference } from './pdf-file.ts';

/**
 * A gradient along a line as a pattern of the file (ISO 32000-1, 8.7.4.5.3). What lets the ground through is mixed with it
 * beforehand: transparency of its own would be a mask that old printers fail at. `matrix` takes its units to those of the page.
 */
export function gradientObject(element: Element, matrix: string, ground: string, file: PdfFile): Reference {
  const behind = partsOf(ground);
  const stops = childrenOf(element).map(({ properties }) => {
    const [share, colour] = [Number(properties['stopOpacity'] ?? 1), String(properties['stopColor'])];
    const mixed = partsOf(colour).map((part, index) => part * share + (behind[index] ?? 1) * (1 - share));
    return { offset: Number(properties['offset'] ?? 0), colour: numbers(...mixed) };
  });
  const pieces = stops
    .slice(1)
    .map(
      ({ colour }, index) =>
        `<</FunctionType 2 /Domain [0 1] /N 1 /C0 [${stops[index]?.colour}] /C1 [${colour}]>>`,
    );
  const bounds = numbers(...stops.slice(1, -1).map(({ offset }) => offset));
  const encode = pieces.map(() => '0 1').join(' ');
  const ends = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(element.properties[name] ?? 0));
  return file.put(
    `<</Type /Pattern /PatternType 2 /Matrix [${matrix}] /Shading <</ShadingType 2 /ColorSpace /DeviceRGB /Coords [${numbers(...ends)}] /Extend [true true] /Function <</FunctionType 3 /Domain [0 1] /Functions [${pieces.join(' ')}] /Bounds [${bounds}] /Encode [${encode}]>>>>>>`,
  );
}
