import type { Letter } from './glyph-store.ts';
import { Blob, Buffer as ShapingBuffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';

/** A face that pictures are lettered in, and how it is to be set. */
export interface Lettering {
  /** Families to take each character from, the first that has it. */
  families: readonly FamilyName[];
  /** From 400 to 700. */
  weight: number;
  /** Width of the letters in per cent of the normal. */
  stretch: number;
  /** In pixels. */
  size: number;
}

/** The families that the project packages. */
export type FamilyName = 'serif' | 'song' | 'sans';

/** A font file as OpenType data, for a range of weights. */
export interface FaceFile {
  family: FamilyName;
  /** The heaviest weight that it is used for. */
  upTo: number;
  data: Uint8Array;
}

/** Words as outlines. */
export interface Outlines {
  /** In pixels, from the start of the first letter to where a next one would stand. */
  width: number;
  /** Path data, when the words begin at `x` on the baseline `y`. */
  at(x: number, y: number): string;
  /** Each letter alone; those that draw nothing are left out. */
  letters(): Letter[];
}

/** Turns words into outlines; throws for a character that no face of the lettering has. */
export type Typesetter = (text: string, lettering: Lettering) => Outlines;

/** The space that browsers put between Han characters and Latin letters or figures, in ems; see drawing/advance.ts. */
const BETWEEN_SCRIPTS = 0.13;
const han = /[\u2e80-\u9fff\uff00-\uffef\u{20000}-\u{2ffff}]/u;
const letter = /[0-9A-Za-z]/;
const features = ['tnum', 'lnum'].map((tag) => new Feature(tag));

/** Units of faces are so small that whole ones do. */
const WHOLE = 1;

interface OpenFace {
  file: FaceFile;
  face: Face;
  characters: ReadonlySet<number>;
}

/** A typesetter with these faces alone: what the machine has installed is never looked at. */
export function typesetter(files: readonly FaceFile[]): Typesetter {
  const open: OpenFace[] = files.map((file) => {
    const face = new Face(new Blob(file.data));
    return { file, face, characters: new Set(face.collectUnicodes()) };
  });
  const fonts = new Map<string, Font>();
  const glyphs = new Map<string, Glyph>();
  const glyph = (key: string, font: Font, id: number) => {
    const known = glyphs.get(`${key} ${id}`) ?? openGlyph(font.glyphToPath(id));
    glyphs.set(`${key} ${id}`, known);
    return known;
  };
  const fontFor = ({ face }: OpenFace, key: string, { weight, stretch }: Lettering) => {
    const known = fonts.get(key);
    if (known) return known;
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight), new Variation('wdth', stretch)]);
    fonts.set(key, font);
    return font;
  };
  const faceFor = (character: string, { families, weight }: Lettering) => {
    const code = character.codePointAt(0) ?? 0;
    const found = families
      .flatMap((family) =>
        open.filter(({ file }) => file.family === family && weight <= file.upTo).slice(0, 1),
      )
      .find(({ characters }) => characters.has(code));
    if (found) return found;
    throw new Error(
      `Unexpected character “${character}” (U+${code.toString(16).toUpperCase().padStart(4, '0')}), expected one of the faces ${families.join(', ')}.`,
    );
  };

  const setAnew: Typesetter = (text, lettering) => {
    const { size, weight, stretch } = lettering;
    const pieces: { glyph: Glyph; x: number; y: number; scale: number }[] = [];
    let pen = 0;
    for (const { face, words, joined } of runsOf(text, (character) => faceFor(character, lettering))) {
      const key = `${open.indexOf(face)} ${weight} ${stretch}`;
      const font = fontFor(face, key, lettering);
      const scale = size / face.face.upem;
      const buffer = new ShapingBuffer();
      buffer.addText(words);
      buffer.guessSegmentProperties();
      shape(font, buffer, features);
      if (joined) pen += BETWEEN_SCRIPTS * size;
      for (const {
        codepoint,
        xAdvance = 0,
        xOffset = 0,
        yOffset = 0,
      } of buffer.getGlyphInfosAndPositions()) {
        pieces.push({
          glyph: glyph(key, font, codepoint),
          x: pen + xOffset * scale,
          y: -yOffset * scale,
          scale,
        });
        pen += xAdvance * scale;
      }
    }
    return {
      width: pen,
      at: lastKept((x, y) =>
        pieces.map((piece) => placed(piece.glyph.parts, x + piece.x, y + piece.y, piece.scale)).join(''),
      ),
      letters: () =>
        pieces
          .filter(({ glyph }) => glyph.outline !== '')
          .map(({ glyph: { outline }, x, y, scale }) => ({
            outline,
            x: x / scale,
            y: y / scale,
            scale,
          })),
    };
  };
  // The same words come back in the dark, and on the next sheet.
  const known = new Map<string, Outlines>();
  return (text, lettering) => {
    const key = JSON.stringify([text, lettering]);
    const outlines = known.get(key) ?? setAnew(text, lettering);
    known.set(key, outlines);
    return outlines;
  };
}

/** What answers from its last answer where it is asked for the same place again. */
function lastKept(pathAt: Outlines['at']): Outlines['at'] {
  let last = { x: Number.NaN, y: Number.NaN, path: '' };
  return (x, y) => {
    if (last.x !== x || last.y !== y) last = { x, y, path: pathAt(x, y) };
    return last.path;
  };
}

/** Characters of one face that stand together; `joined` where Han and Latin meet before them. */
interface Run {
  face: OpenFace;
  words: string;
  joined: boolean;
}

function runsOf(text: string, faceFor: (character: string) => OpenFace): Run[] {
  const runs: Run[] = [];
  let before = '';
  for (const character of text) {
    const face = faceFor(character);
    const joined =
      (han.test(before) && letter.test(character)) || (letter.test(before) && han.test(character));
    const last = runs.at(-1);
    if (last?.face === face && !joined) last.words += character;
    else runs.push({ face, words: character, joined });
    before = character;
  }
  return runs;
}

/** A glyph, read once for all the places it stands in. */
interface Glyph {
  /** What its path is made of: letters for what is drawn, and numbers in units of its face, y upwards. */
  parts: readonly (string | number)[];
  /** Path data in whole units of its face, y downwards; empty for a glyph that draws nothing. */
  outline: string;
}

function openGlyph(path: string): Glyph {
  const parts = (path.match(/[A-Z]|-?\d+(?:\.\d+)?/g) ?? []).map((part) =>
    /[A-Z]/.test(part) ? part : Number(part),
  );
  return { parts, outline: placed(parts, 0, 0, 1, WHOLE) };
}

/** An outline at its place in the picture, as path data written to so many parts of a unit. */
function placed(parts: Glyph['parts'], x: number, y: number, scale: number, fine = 100): string {
  let written = '';
  let across: number | null = null;
  for (const part of parts) {
    if (typeof part === 'string') written += part;
    else if (across === null) across = part;
    else {
      written += `${Math.round((x + across * scale) * fine) / fine} ${Math.round((y - part * scale) * fine) / fine} `;
      across = null;
    }
  }
  return written;
}
