import { strToU8 } from 'fflate';
import type { Element } from 'hast';
import { childrenOf, type Drawing } from './drawing.ts';
import { gradientObject } from './gradient.ts';
import { lookOperators, paintOperator } from './look-operators.ts';
import { firstLook, lookOf, type Look } from './look.ts';
import { compose, matrixOf, stay, type Matrix } from './matrix.ts';
import { matrixNumbers, numbers, pathOperators } from './path-operators.ts';
import type { PdfFile, Reference } from './pdf-file.ts';
import { shapeData } from './shapes.ts';

/** What a stream draws, and what it names. */
export interface Content {
  operators: string;
  /** The dictionary of its resources. */
  resources: string;
}

/** Draws parts of one drawing into one file; what several parts name is in the file once. */
export interface ContentMaker {
  /** An element that holds others, in a space that `matrix` takes to the page’s. */
  contentOf(element: Element, matrix: Matrix): Content;
}

/** Larger than any letter in units of its face. */
const LETTER_BOX = '-32768 -32768 32767 32767';
/** What stands in a drawing without being drawn. */
const unseen = new Set(['title', 'desc', 'defs', 'linearGradient', 'pattern']);
const groups = new Set(['svg', 'g', 'a']);

/** A maker for this drawing and file. `ground` is the colour that gradients fade to. Elements that no picture had before throw. */
export function contentMaker(drawing: Drawing, file: PdfFile, ground: string): ContentMaker {
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
      const outline = `${pathOperators(data)}\n${operator}`;
      return file.stream(`/Type /XObject /Subtype /Form /BBox [${LETTER_BOX}]`, strToU8(outline));
    });

  const paintServer = (id: string, matrix: Matrix) =>
    once(`paint ${id} ${matrixNumbers(matrix)}`, () => {
      const element = drawing.named(id);
      if (element.tagName === 'linearGradient') return gradientObject(element, matrix, ground, file);
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(element.properties[name] ?? 0),
      );
      const { operators, resources } = contentOf(element, matrix);
      const box = numbers(x, y, x + width, y + height);
      return file.stream(
        `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [${box}] /XStep ${numbers(width)} /YStep ${numbers(height)} /Matrix [${matrixNumbers(matrix)}] /Resources ${resources}`,
        strToU8(operators),
      );
    });

  function contentOf(element: Element, start: Matrix): Content {
    const operators: string[] = [];
    const named: Record<'Pattern' | 'XObject', Set<Reference>> = { Pattern: new Set(), XObject: new Set() };
    const nameOf = (kind: keyof typeof named, reference: Reference) => {
      named[kind].add(reference);
      return `R${Number.parseInt(reference, 10)}`;
    };

    const draw = (one: Element, around: Look, matrix: Matrix): void => {
      const { tagName, properties } = one;
      if (unseen.has(tagName)) return;
      const [x, y] = [Number(properties['x'] ?? 0), Number(properties['y'] ?? 0)];
      const place = matrixOf(String(properties['transform'] ?? ''));
      const moved = tagName === 'use' ? compose(place, [1, 0, 0, 1, x, y]) : place;
      const here = compose(matrix, moved);
      const own = lookOf(one, around);
      const before = operators.length;
      if (moved.some((part, index) => part !== stay[index])) operators.push(`${matrixNumbers(moved)} cm`);
      operators.push(...lookOperators(around, own, (id) => nameOf('Pattern', paintServer(id, here))));
      const changed = operators.length > before;
      const operator = paintOperator(own);
      const data = shapeData(one);
      if (groups.has(tagName)) for (const child of childrenOf(one)) draw(child, own, here);
      else if (tagName === 'use' && operator)
        operators.push(
          `/${nameOf('XObject', letter(String(properties['xLinkHref']).slice(1), operator))} Do`,
        );
      else if (data !== null && operator) operators.push(pathOperators(data), operator);
      else if (data === null && tagName !== 'use')
        throw new Error(`Unexpected <${tagName}> in a picture for print: teach pdf/content.ts to draw it.`);
      if (changed) operators.splice(before, 0, 'q');
      if (changed) operators.push('Q');
    };
    draw({ ...element, tagName: 'g' }, firstLook, start);
    const dictionaries = Object.entries(named)
      .filter(([, references]) => references.size > 0)
      .map(
        ([kind, references]) =>
          `/${kind} <<${[...references].map((one) => `/R${Number.parseInt(one, 10)} ${one}`).join(' ')}>>`,
      );
    return { operators: operators.join('\n'), resources: `<<${dictionaries.join(' ')}>>` };
  }

  return { contentOf };
}
