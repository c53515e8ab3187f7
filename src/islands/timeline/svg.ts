const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes; numbers are written with one decimal. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Sets attributes, those alone that change. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = typeof value === 'number' ? String(Number(value.toFixed(1))) : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
