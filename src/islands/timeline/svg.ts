const NAMESPACE = 'http://www.w3.org/2000/svg';

const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;

/** An SVG element with attributes; numbers are written with one decimal. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, written(value));
  made.append(...children);
  return made;
}

/** Sets attributes, those alone that change. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = written(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
