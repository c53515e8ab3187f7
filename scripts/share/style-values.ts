import { isColour } from '../../src/design/colour.ts';
import { mixColours } from '../../src/design/mix-colours.ts';

const innermost = /var\((--[\w-]+)(?:,([^()]*))?\)/;
const scheme = /light-dark\(([^,()]+),[^()]+\)/g;
const mixture = /color-mix\(in \w+, ([^\s,()]+)(?: ([\d.]+)%)?, ([^\s,()]+)(?: ([\d.]+)%)?\)/g;

/** A value with its custom properties, schemes and mixtures worked out, in the light; null for one that names nothing. */
export function plainValue(value: string, custom: ReadonlyMap<string, string>): string | null {
  let plain = value.replace(scheme, '$1');
  for (let found = innermost.exec(plain); found; found = innermost.exec(plain)) {
    const [whole, name = '', fallback] = found;
    const filled = custom.get(name) ?? fallback;
    if (filled === undefined) return null;
    // At once, since a scheme inside a fallback would hide where the fallback ends.
    plain = plain.replace(whole, () => filled.trim()).replace(scheme, '$1');
  }
  return plain.replace(
    mixture,
    (whole, one: string, first: string | undefined, other: string, second: string | undefined) => {
      if (!isColour(one) || !isColour(other)) return whole;
      const share = first === undefined ? 1 - Number(second ?? 50) / 100 : Number(first) / 100;
      return mixColours(one, other, share);
    },
  );
}
