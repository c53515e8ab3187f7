/** A style or locale as the package packs it: `n` name, `a` attributes, `c` children. */
export interface PackedTree {
  n: string;
  a?: Record<string, string>;
  c?: readonly (string | PackedTree)[];
}

/** A style or locale as the citation processor takes it. */
export interface StyleTree {
  name: string;
  attrs: Record<string, string>;
  children: (string | StyleTree)[];
}

/** Unpack a style or locale. An empty term keeps an empty text: the processor reads it. */
export function unpackTree({ n, a = {}, c = [] }: PackedTree): StyleTree {
  const children = c.map((child) => (typeof child === 'string' ? child : unpackTree(child)));
  return { name: n, attrs: a, children: children.length === 0 && n === 'term' ? [''] : children };
}
