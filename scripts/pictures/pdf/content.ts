import type { Element } from 'hast';
import { asDrawn, placedWithin, type Placement } from '../../share/placement.ts';
import { childrenOf, type Drawing } from './drawing.ts';
import { gradientObject } from './gradient.ts';
import { lookOperators, paintOperator } from './look-operators.ts';
import { firstLook, lookOf, type Look } from './look.ts';
import { matrixNumbers, numbers } from './numbers.ts';
import { pathOperators } from './path-operators.ts';
import { packed, type Packed, type PdfFile, type Reference } from './pdf-file.ts';
import { shapeData } from './shapes.ts';

/** What a stream draws, and what it names. */
export interface Content {
  operators: string;
  /** The dictionary of its resources. */
  resources: string;
}

/** Draws parts of one drawing into one file; what several parts name is in the file once. */
export interface ContentMaker {
  /** What stands in this element, itself placed in the drawing. */
  contentOf(element: Element, placed: Placement): Content;
}

/** Larger than any letter in units of its face. */
const LETTER_BOX = '-32768 -32768 32767 32767';
/** What stands in a drawing without being drawn. */
const unseen = new Set(['title', 'desc', 'defs', 'linearGradient', 'pattern']);
const groups = new Set(['svg', 'g', 'a']);

/** Letters by their outline, and by how they are painted: every picture sets the same. */
const letters = new Map<string, Packed>();

/** The name of an object in a dictionary of resources. */
const nameOf = (reference: Reference) => `R${Number.parseInt(reference, 10)}`;

/** How an element is moved and scaled within what it stands in: a `use` also by the place it gives its letter. */
function transformOf({ tagName, properties: { transform, x, y } }: Element): string {
  const moved = tagName === 'use' ? `translate(${Number(x ?? 0)} ${Number(y ?? 0)})` : '';
  return `${String(transform ?? '')} ${moved}`;
}

/**
 * A maker for this drawing and file. `ground` is the colour that gradients fade to, `onPage` the matrix from a placement in
 * the drawing to the page. Elements that no picture had before throw.
 */
export function contentMaker(
  drawing: Drawing,
  file: PdfFile,
  ground: string,
  onPage: (placed: Placement) => string,
): ContentMaker {
  const made = new Map<string, Reference>();
  const once = (key: string, make: () => Reference) => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };

  const letter = (id: string, operator: string) =>
    once(`letter ${id} ${operator}`, () => {
      const named = drawing.named(id);
      const data = shapeData(named);
      if (data === null || lookOf(named, firstLook) !== firstLook)
        throw new Error(
          `Unexpected <${named.tagName} id="${id}">, expected a shape without a look of its own.`,
        );
      const key = `${operator} ${data}`;
      const outline = letters.get(key) ?? packed(`${pathOperators(data)}\n${operator}`);
      letters.set(key, outline);
      return file.stream(`/Type /XObject /Subtype /Form /BBox [${LETTER_BOX}]`, outline);
    });

  const paintServer = (id: string, placed: Placement) =>
    once(`paint ${id} ${onPage(placed)}`, () => {
      const element = drawing.named(id);
      if (element.tagName === 'linearGradient') return gradientObject(element, onPage(placed), ground, file);
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(element.properties[name] ?? 0),
      );
      const { operators, resources } = contentOf(element, placed);
      const box = numbers(x, y, x + width, y + height);
      return file.stream(
        `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [${box}] /XStep ${numbers(width)} /YStep ${numbers(height)} /Matrix [${onPage(placed)}] /Resources ${resources}`,
        packed(operators),
      );
    });

  function contentOf(element: Element, placed: Placement): Content {
    const operators: string[] = [];
    const [patterns, forms] = [new Set<Reference>(), new Set<Reference>()];
    const naming = (kind: Set<Reference>, reference: Reference) => {
      kind.add(reference);
      return nameOf(reference);
    };

    const drawOne = (one: Element, look: Look, here: Placement): void => {
      const data = shapeData(one);
      const operator = paintOperator(look);
      if (groups.has(one.tagName)) for (const child of childrenOf(one)) draw(child, look, here);
      else if (data === null && one.tagName !== 'use')
        throw new Error(
          `Unexpected <${one.tagName}> in a picture for print: teach pdf/content.ts to draw it.`,
        );
      else if (operator === null) return;
      else if (data !== null) operators.push(pathOperators(data), operator);
      else {
        const id = String(one.properties['xLinkHref']).slice(1);
        operators.push(`/${naming(forms, letter(id, operator))} Do`);
      }
    };
    const draw = (one: Element, around: Look, outer: Placement): void => {
      if (unseen.has(one.tagName)) return;
      const transform = transformOf(one);
      const look = lookOf(one, around);
      const here = placedWithin(outer, transform);
      const { x, y, scale } = placedWithin(asDrawn, transform);
      const changes = [
        ...(x === 0 && y === 0 && scale === 1 ? [] : [`${matrixNumbers(scale, scale, x, y)} cm`]),
        ...lookOperators(around, look, (id) => naming(patterns, paintServer(id, here))),
      ];
      if (changes.length > 0) operators.push('q', ...changes);
      drawOne(one, look, here);
      if (changes.length > 0) operators.push('Q');
    };
    draw({ ...element, tagName: 'g' }, firstLook, placed);
    const dictionary = (kind: string, references: Set<Reference>) =>
      references.size === 0
        ? []
        : [`/${kind} <<${[...references].map((one) => `/${nameOf(one)} ${one}`).join(' ')}>>`];
    const resources = [...dictionary('Pattern', patterns), ...dictionary('XObject', forms)];
    return { operators: operators.join('\n'), resources: `<<${resources.join(' ')}>>` };
  }

  return { contentOf };
}
