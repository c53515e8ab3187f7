import { languageTag, otherLocale, type Locale } from '../../i18n/locale.ts';
import { excerptOf, markedRuns, type Run } from '../../search/excerpt.ts';
import type { RecordFacts } from '../../search/index-document.ts';
import { runsOf } from '../../site/languages.ts';

/** How results are drawn on a page. */
export interface HitDrawing {
  locale: Locale;
  /** What stands before the path of a record: base and language, with a slash at the end. */
  root: string;
  /** What a kind is called. */
  kindName: (kind: string) => string;
  wordings: readonly string[];
}

/** About how many characters of a text are shown. */
const excerptLength: Readonly<Record<Locale, number>> = { en: 190, zh: 96 };

/** One result: what it is, of which strand and when, its title, its title in the other language, the words that answer. */
export function drawHit(facts: RecordFacts, { locale, root, kindName, wordings }: HitDrawing): HTMLElement {
  const item = element('li', facts.colour ? `strand-${facts.colour}` : '');
  const what = element('p', 'what');
  what.append(element('span', 'kind-name', kindName(facts.kind)));
  if (facts.strand) what.append(element('span', 'strand-chip', facts.strand));
  if (facts.when) what.append(element('span', 'when', facts.when));
  const title = element('h2');
  const link = document.createElement('a');
  link.href = `${root}${facts.path.slice(1)}`;
  link.append(...drawRuns(markedRuns(facts.title, wordings), locale));
  title.append(link);
  item.append(what, title);
  if (facts.other) {
    const other = element('p', 'other');
    other.lang = languageTag[otherLocale(locale)];
    other.append(...drawRuns(markedRuns(facts.other, wordings), otherLocale(locale)));
    item.append(other);
  }
  if (facts.text) {
    const excerpt = element('p', 'excerpt');
    excerpt.append(...drawRuns(excerptOf(facts.text, wordings, excerptLength[locale]), locale));
    item.append(excerpt);
  }
  return item;
}

/** Runs of text; what is asked for in `mark`, what is in Chinese on an English page saying so. */
function drawRuns(runs: readonly Run[], locale: Locale): Node[] {
  return runs.flatMap(({ text, marked }) => {
    const nodes = (locale === 'zh' ? [{ words: text, han: false }] : runsOf(text)).map(({ words, han }) => {
      if (!han) return document.createTextNode(words);
      const span = element('span', '', words);
      span.lang = languageTag.zh;
      return span;
    });
    if (!marked) return nodes;
    const mark = document.createElement('mark');
    mark.append(...nodes);
    return [mark];
  });
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
