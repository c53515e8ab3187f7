import type { Locale } from './locale.ts';

const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'policy-stack': { en: 'The policy stack', zh: '政策叠层' },
  'sold-by-the-hour': { en: 'Sold once, sold by the hour', zh: '一次卖断，按小时卖' },
  'opened-ndrc-2021-372': { en: 'A file opened: No. 372', zh: '翻开文件：372号文' },
  'opened-miit-2021-70': { en: 'A file opened: No. 70', zh: '翻开文件：70号文' },
  'opened-miit-2022-54': { en: 'A file opened: No. 54', zh: '翻开文件：54号文' },
  'three-steps': { en: 'Three steps', zh: '三级台阶' },
  'ten-thousand': { en: 'What ten thousand looks like', zh: '一万家有多少' },
  'seven-chains': { en: 'Seven chains', zh: '七条链' },
  'themes-across-documents': { en: 'Themes across documents', zh: '各文件的主题' },
  'signatures-and-work': { en: 'Signatures and work', zh: '署名与任务' },
  'who-carries-the-load': { en: 'Who carries the load', zh: '任务落在谁身上' },
  'adjectives-and-numbers': { en: 'Adjectives and numbers', zh: '形容词与数字' },
  'little-giants': { en: 'Little giants and their target', zh: '“小巨人”与目标' },
  'single-champions': { en: 'Single champions and their target', zh: '单项冠军与目标' },
  'lead-enterprises': { en: 'Lead enterprises, uncounted', zh: '领航企业：没有计数' },
  'signed-and-charged-ndrc-2021-372': { en: 'Signed and charged: No. 372', zh: '署名与分工：372号文' },
  'signed-and-charged-miit-2021-70': { en: 'Signed and charged: No. 70', zh: '署名与分工：70号文' },
  'timeline-lanes': { en: 'The drawn timeline', zh: '时间线图' },
  'targets-by-year': { en: 'Dated promises', zh: '有期限的承诺' },
  'signed-then-published': { en: 'Signed, then published', zh: '成文与公布' },
};

/** What a picture is called where pictures are listed. Throws for one that has no name yet. */
export function pictureName(id: string, locale: Locale): string {
  const name = names[id];
  if (!name) throw new Error(`Unexpected picture “${id}”, expected one that picture-names.ts names.`);
  return name[locale];
}
