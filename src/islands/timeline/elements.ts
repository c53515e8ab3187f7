const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;

type Attributes = Readonly<Record<string, string | number>>;

/** Makes the function that makes the elements of a namespace. */
function maker<Elements>(namespace: string) {
  return <Name extends keyof Elements & string>(
    name: Name,
    attributes: Attributes = {},
    ...children: (Node | string)[]
  ) => {
    const made = document.createElementNS(namespace, name);
    setAttributes(made, attributes);
    made.append(...children);
    return made as Elements[Name] & Element;
  };
}

/** An SVG element with attributes and children; numbers are written with one decimal. */
export const svg = maker<SVGElementTagNameMap>('http://www.w3.org/2000/svg');

/** An HTML element with attributes and children. */
export const html = maker<HTMLElementTagNameMap>('http://www.w3.org/1999/xhtml');

/** Sets attributes, those alone that change. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = written(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
