import { customPinyin, pinyin } from 'pinyin-pro';

/** Where the package takes the wrong one of two readings. */
customPinyin({ 央行: 'yāng háng', 链长: 'liàn zhǎng' });

/** The pinyin of a Chinese name: syllables apart, no tones, everything else as it stands. */
export function pinyinOf(name: string): string {
  return pinyin(name, { toneType: 'none', nonZh: 'consecutive' });
}
