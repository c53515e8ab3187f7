/**
 * The markup of a drawing made by Observable Plot, fit for pages that allow no inline styles: without its style
 * elements and style attributes, with `className` in place of the generated class, and with generated ids numbered
 * anew under `name`, so that the same data give the same bytes and two drawings can share a page.
 */
export function renderPlot(plot: Element, name: string, className: string): string {
  const root = plot.cloneNode(true) as Element;
  for (const style of root.querySelectorAll('style')) style.remove();
  const generated = root.getAttribute('class') ?? '';
  root.setAttribute('class', className);
  const nodes = [root, ...root.querySelectorAll('*')];
  const ids = new Map(
    nodes.filter((node) => node.id).map((node, index) => [node.id, `${name}-${index + 1}`] as const),
  );
  for (const node of nodes) {
    node.removeAttribute('style');
    // A group without a role may not be named; the picture as a whole is.
    if (node !== root) node.removeAttribute('aria-label');
    if (node !== root) node.classList.remove(...generated.split(/\s+/).filter(Boolean));
    for (const { name: attribute, value } of [...node.attributes]) {
      node.setAttribute(attribute, shortened(relabelled(value, ids)));
    }
  }
  return root.outerHTML;
}

const relabelled = (value: string, ids: ReadonlyMap<string, string>) =>
  ids.get(value) ?? value.replace(/url\(#([^)]+)\)/g, (_whole, id: string) => `url(#${ids.get(id) ?? id})`);

const shortened = (value: string) =>
  value.replace(/-?(?<!\d)\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
