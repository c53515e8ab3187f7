import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourPairs, hues, leastContrast, pairContrast, quietColours } from './colour-pairs.ts';
import { colourVisions, seenDistance } from './colour-vision.ts';
import { readTokens, schemes } from './tokens.ts';

const styles = resolve(import.meta.dirname, '../styles');
const tokens = readTokens(readFileSync(resolve(styles, 'tokens.css'), 'utf8'));

test.for(schemes)('in the %s every pair of colours has the contrast it needs', (scheme) => {
  const faint = colourPairs
    .map((pair) => ({ ...pair, contrast: pairContrast(tokens, pair, scheme) }))
    .filter(({ standing, contrast }) => contrast < leastContrast[standing])
    .map(({ standing, colour, ground, contrast }) => `${standing} --${colour} on --${ground}: ${contrast}`);
  expect(faint).toEqual([]);
});

test('every colour of the tokens takes part in a pair or is said to be quiet', () => {
  const paired = new Set(colourPairs.flatMap(({ colour, ground }) => [colour, ground]));
  const forgotten = [...tokens.colours.keys()].filter(
    (name) => !paired.has(name) && !quietColours.includes(name),
  );
  expect(forgotten).toEqual([]);
});

/** The least distance that keeps two marks of a few pixels apart without their words. */
const LEAST_DISTANCE = 8;
const strands = hues.filter((hue) => hue !== 'stone');
const neighbours = strands.flatMap((one, index) =>
  strands.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(colourVisions)('with %s', (vision) => {
  test.for(schemes)('the four strands stay apart in the %s', (scheme) => {
    const near = neighbours
      .map(([one, other]) => {
        const [first, second] = [tokens.colours.get(one), tokens.colours.get(other)];
        return {
          name: `--${one} and --${other}`,
          apart: first && second ? seenDistance(first[scheme], second[scheme], vision) : 0,
        };
      })
      .filter(({ apart }) => apart < LEAST_DISTANCE);
    expect(near).toEqual([]);
  });
});

describe('the style sheets', () => {
  const declared = globSync('*.css', { cwd: styles }).flatMap((file) => declarationsOf(file));
  const texts = new Set(colourPairs.flatMap(({ standing, colour }) => (standing === 'text' ? colour : [])));
  const grounds = new Set(colourPairs.map(({ ground }) => ground));

  /** Small drawings without words, which pass a colour on to their shapes by way of currentColor. */
  const passedOn = /^(?:core-log|motion|opened-file)\.css:/;

  test('set words only in colours that words are checked in', () => {
    expect(namesIn(/^color$/).filter(({ where, name }) => !texts.has(name) && !passedOn.test(where))).toEqual(
      [],
    );
  });

  test('lay only grounds that are checked, or fill a mark', () => {
    const marks = new Set(colourPairs.flatMap(({ standing, colour }) => (standing === 'mark' ? colour : [])));
    expect(
      namesIn(/^background(-color)?$/).filter(({ name }) => !grounds.has(name) && !marks.has(name)),
    ).toEqual([]);
  });

  /** The colours that declarations of a property name; a strand’s property stands for the same of every strand. */
  function namesIn(property: RegExp) {
    return declared
      .filter((one) => property.test(one.property))
      .flatMap(({ where, value }) =>
        [...value.matchAll(/--([a-z0-9-]+)/g)].flatMap(([, name = '']) =>
          (name.startsWith('strand') ? hues.map((hue) => name.replace('strand', hue)) : [name]).map(
            (colour) => ({ where, name: colour }),
          ),
        ),
      );
  }
});

function declarationsOf(file: string) {
  return readFileSync(resolve(styles, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const [, property, value] = /^\s*([a-z-]+):([^;{]+);/.exec(line) ?? [];
      return property && value ? [{ where: `${file}:${index + 1}`, property, value }] : [];
    });
}
