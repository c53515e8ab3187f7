import type { Article } from '../../article.ts';
import type { DocumentDraft } from './draft.ts';

/** What a report makes the document that it is about say at once: 《…》提出，到2035年…. */
const says =
  /^》?\s?(?:[(（][^()（）]{0,60}[)）])?(?:日前|近日|首次|明确)?(?:提出|明确|指出|强调|要求|规定|部署|确定|显示|聚焦|围绕|从)/u;
const opensParagraph = /^(?:近日|日前|根据|按照)?[,，]?《?$/u;
/** Mentions among which the one that opens the report is. */
const telling = 20;

/** The only document of a report, if the report opens with what it says; else none. */
export function quotedFirst(drafts: readonly DocumentDraft[], { paragraphs }: Article): DocumentDraft[] {
  const [only, ...others] = drafts;
  if (!only || others.length > 0) return [];
  const first = paragraphs[0]?.n;
  const isOpening = only.mentions
    .slice(0, telling)
    .some(
      ({ block, start, end }) =>
        block.n === first &&
        opensParagraph.test(block.text.slice(0, start)) &&
        says.test(block.text.slice(end, end + 80)),
    );
  return isOpening ? [only] : [];
}
