/** What an attribute may hold; numbers are written with at most one decimal, absent ones are left out. */
export type AttributeValue = string | number | undefined;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe between tags and between double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * A number as drawings write it: one decimal, which is finer than any screen shows and a tenth lighter than two, no
 * trailing zero, no negative zero. Throws for what is not a number.
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Unexpected coordinate ${value}, expected a finite number.`);
  return String(Number(value.toFixed(1)) + 0);
}

/** An SVG element as text. `children` are markup already; text goes through `escapeText` first. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeText(value ?? '')}"`,
    )
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
