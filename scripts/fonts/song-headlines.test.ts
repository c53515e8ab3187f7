import { expect, test } from 'vitest';
import { charactersInSong, withFace } from './song-headlines.ts';

test('a page carries the characters that it sets in the headline face, each once and in order', () => {
  expect(charactersInSong('<h1 class="song">湖泊<b>泊位</b></h1><p>小船</p>')).toBe('位泊湖');
});

test('text inside an element of the face counts however deep it stands', () => {
  expect(charactersInSong('<div class="head song"><p><span>湖</span></p></div>')).toBe('湖');
});

test('a page without the face carries nothing', () => {
  expect(charactersInSong('<h1>湖泊</h1>')).toBe('');
});

test('spaces are not glyphs', () => {
  expect(charactersInSong('<h1 class="song">湖 \n 泊</h1>')).toBe('泊湖');
});

test('a page in Chinese carries the Latin that it sets in a serif, which is no other', () => {
  const page = '<h1>湖 12</h1><p>ab 3</p><svg><text>7</text></svg>';
  expect(charactersInSong(`<html lang="zh-Hans">${page}</html>`)).toBe('127');
  expect(charactersInSong(`<html lang="en">${page}</html>`)).toBe('');
});

test('a page tells of its face in the head, and asks for its sheet at the end, after all that is painted before', () => {
  const page = '<head><title>Lake</title></head><body><p>&lt;/body></p></body>';
  expect(withFace(page, '/_fonts/song-1')).toBe(
    '<head><title>Lake</title><link rel="preload" href="/_fonts/song-1.woff2" as="font" type="font/woff2" crossorigin></head><body><p>&lt;/body></p><link rel="stylesheet" fetchpriority="low" href="/_fonts/song-1.css"></body>',
  );
});
