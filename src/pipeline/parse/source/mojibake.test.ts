import { describe, expect, test } from 'vitest';
import { findMojibake } from './mojibake.ts';

const chinese =
  '云州市发布竹编产业规划，到2034年建成12个园区，培训篾匠1.2万人次。产业链上下游的贯通，是全市的大事。'.repeat(
    3,
  );
const misread = (encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(chinese));

describe('Text that was read in a wrong encoding is no text', () => {
  test.each([
    ['windows-1252', misread('windows-1252'), 'windows-1252'],
    ['windows-1251', misread('windows-1251'), 'windows-1251'],
    ['Mac Cyrillic', misread('x-mac-cyrillic'), 'MACCYRILLIC'],
    ['GBK', misread('gb18030'), 'GB18030'],
    ['what cannot be told', `云州${'\uFFFD'.repeat(20)}竹编`, 'lost'],
    ['what was lost and saved', `云州${'锟斤拷'.repeat(20)}竹编`, 'lost'],
  ])('%s', (_, text, hint) => {
    expect(findMojibake(text)?.reason).toContain(hint);
    expect(findMojibake(text)?.offset).toBeLessThan(9);
  });
});

describe('Text is text', () => {
  test.each([
    ['Chinese', chinese],
    ['English', 'The plan of Yunzhou: twelve parks by 2034 – “one town, one craft”.'.repeat(9)],
    ['French', 'Le préfet a décidé d’élever à douze le nombre des ateliers.'.repeat(9)],
    ['Russian', 'Правительство области утвердило план развития промышленности.'.repeat(9)],
    ['one sign that was lost', `云州\uFFFD竹编，${chinese}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findMojibake(text)).toBeNull();
  });
});
