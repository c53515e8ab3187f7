/** Red, green and blue of a colour, as proportions of light from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/** A colour as style sheets write it: `#` and six hexadecimal digits. */
export type Colour = `#${string}`;

/** Whether a text is a colour of six hexadecimal digits. */
export function isColour(text: string): text is Colour {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The light of a colour: sRGB values without their gamma (IEC 61966-2-1). Throws for what is not a colour. */
export function lightOf(colour: Colour): Light {
  if (!isColour(colour))
    throw new Error(`Unexpected colour “${String(colour)}”, expected # and six hexadecimal digits.`);
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The colour nearest to a light; what is more than a screen can show is cut off. */
export function colourOf(light: Light): Colour {
  const digits = light.map((value) => {
    const within = Math.min(1, Math.max(0, value));
    const coded = within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** A matrix of three rows. */
export type Matrix = readonly [Light, Light, Light];

/** Three values through a matrix. */
export function throughMatrix(rows: Matrix, [x, y, z]: Light): Light {
  const row = ([a, b, c]: Light) => a * x + b * y + c * z;
  return [row(rows[0]), row(rows[1]), row(rows[2])];
}
