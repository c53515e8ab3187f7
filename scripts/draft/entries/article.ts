import { placeholder } from '../../../src/schema/placeholder.ts';
import type { Drafting } from '../drafting.ts';
import type { Proposal } from '../proposal.ts';

/** The words that the manifest uses most for what may be done with an article. */
function usualRights({ registers }: Drafting): { en: string; zh: string } {
  const all = registers.articles.value.map(({ rights }) => rights);
  const count = (en: string) => all.filter((rights) => rights.en === en).length;
  const [usual] = all.toSorted((one, other) => count(other.en) - count(one.en));
  return usual ?? { en: placeholder('rights in English'), zh: placeholder('版权说明') };
}

/** The entry of the manifest for an article; none where the manifest has it already. */
export function draftArticle(drafting: Drafting): Proposal | null {
  const { article, reading, explanation, registers, subjects, spot } = drafting;
  const { file, sha256, publisher, title, published } = reading.article;
  if (registers.articles.value.some((entry) => entry.id === article || entry.file === file)) return null;
  const isPrinted = explanation.documents.some(({ as, rule }) => as === 'subject' && rule === 'printed');
  const cited = reading.documents.filter(({ role }) => role === 'cited');
  const entry = {
    id: article,
    file,
    sha256,
    publisher: { en: placeholder('publisher in English'), zh: publisher ?? placeholder('发布者') },
    title: { en: placeholder('headline in English'), zh: title ?? placeholder('标题') },
    published: published ?? placeholder('day of publication as YYYY-MM-DD'),
    address: placeholder('address of the page or null'),
    form: isPrinted ? 'full-text' : 'report',
    tells:
      subjects.length > 0
        ? subjects.map(({ policy }) => policy)
        : [placeholder('id of the policy it tells of')],
    about: {
      en: placeholder('what it is and what we took from it'),
      zh: placeholder('文章内容与取用情况'),
    },
    rights: usualRights(drafting),
  };
  const notes = cited.flatMap(({ title: name, at }) => (at[0] ? [`It cites ${spot(at[0], name)}`] : []));
  return {
    path: 'data/articles/articles.yaml',
    advice: ['`tells` names the policies it tells of, the subject first.'],
    value: [entry],
    notes: new Map([[entry, notes]]),
  };
}
