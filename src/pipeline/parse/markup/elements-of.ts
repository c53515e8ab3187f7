import type { Element, Root } from 'hast';

/** All elements under a node, in the order of the source. */
export function elementsOf(node: Root | Element): Element[] {
  const found: Element[] = [];
  const gather = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      gather(child);
    }
  };
  gather(node);
  return found;
}
