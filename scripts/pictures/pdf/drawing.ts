import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A drawing as its elements, and those of them that others name. */
export interface Drawing {
  svg: Element;
  /** The element of this id. Throws where there is none. */
  named(id: string): Element;
}

const parser = unified().use(rehypeParse, { fragment: true });

/** An svg that has been read. Throws where there is none. */
export function readDrawing(text: string): Drawing {
  const tree: Root = parser.parse(text.replace(/<metadata>[^]*?<\/metadata>|<\?xml[^>]*>/g, ''));
  const svg = childrenOf(tree).find(({ tagName }) => tagName === 'svg');
  if (!svg) throw new Error(`Unexpected “${text.slice(0, 40)}”, expected an svg.`);
  const byId = new Map<unknown, Element>();
  visit(svg, 'element', (element) => {
    if (element.properties['id'] !== undefined) byId.set(element.properties['id'], element);
  });
  return {
    svg,
    named(id) {
      const found = byId.get(id);
      if (!found) throw new Error(`Unexpected “#${id}”, expected an element of the drawing.`);
      return found;
    },
  };
}

/** The elements that stand in another. */
export const childrenOf = ({ children }: Root | Element): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child] : []));
