import type { MarkedTitle } from './marked-titles.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';

/** Before the title, other titles of the same list left out: 现将《…》, 现就《…》. */
const before = /(?:现将|现予|现印发)(?:修订后的|修改后的|经.{0,20}的)?(?:《[^《》]*》|[、和及与\s])*《?$/u;
/** Behind the title: 《…》已经…通过, 业经…同意, …现予公布, …印发给你们. */
const behind =
  /^》?(?:《[^《》]*》|[、和及与\s]|[(（][^()（）]*[)）])*(?:等\S{0,8})?(?:(?:已经?|业经|经)[^。；;]{2,60}(?:通过|同意|批准|审定)|现印发|现予|予以(?:印发|公布|发布)|印发给你们)/u;

/** What of the document is meant, where it is not the document itself: 现将《…》提出的任务分解如下. */
const partOnly = /^》?(?:提出|确定|明确|部署|规定|涉及|中|所|有关|相关)/u;

/** Whether an official text hands over the document of this title to its readers, as a covering notice does. */
export function isHandedOver({ block, start, end }: MarkedTitle): boolean {
  const { text } = block;
  const left = text.slice(sentenceStart(text, start), start);
  const right = text.slice(end, sentenceEnd(text, end));
  return (left.includes('现') && before.test(left) && !partOnly.test(right)) || behind.test(right);
}
