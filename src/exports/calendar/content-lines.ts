const OCTETS = 75;

/** A property of a calendar: its name with parameters, and its value as it is to stand in the file. */
export type Property = readonly [name: string, value: string];

/** Text as the value of a property: line breaks, commas, semicolons and backslashes escaped. */
export function textValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n');
}

/**
 * Properties as the lines of a calendar, RFC 5545: no line longer than 75 octets, none cut inside a character, each
 * ended by CR LF.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
