import { describe, expect, it } from 'vitest';
import { typedDigits } from './typed-digits.ts';

describe('typedDigits', () => {
  it.each([
    'No. 372 and Nos. 26 and 101 rest on it.',
    '第70号文件与372号文。',
    '港工发〔2031〕的年份。',
    'The 2025 plan and the 2022 notice.',
    '2025年实施方案与2022年促进融通创新的通知。',
    'Made in China 2025 and 中国制造2025.',
    'The 512 project, 5G and “1+X”.',
    '“5G+工业互联网”512工程',
    'Passed {{target:little-giants-2025.value}} in {{event:first-list.date}}.',
  ])('leaves the names in “%s” alone', (text) => {
    expect(typedDigits(text)).toBeNull();
  });

  it.each([
    ['The goal is 10,000 firms.', '10,000'],
    ['Goals are set for 2025.', '2025'],
    ['到2025年出台实施方案。', '2025'],
    ['目标是1.2万家。', '1.2'],
    ['5120 firms', '5120'],
  ])('finds the number in “%s”', (text, digits) => {
    expect(typedDigits(text)).toBe(digits);
  });
});
