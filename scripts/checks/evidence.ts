import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Claim } from '../../src/schema/claim.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { attribute, type BuiltPage } from './built-site.ts';
import type { SiteCheck } from './check.ts';

/** Why: the first promise. A claim on a page opens the words it rests on, and those words are in the page. */
export const evidence: SiteCheck = {
  id: 'evidence',
  title: 'every claim printed leads to a note on the same page that holds its words',
  run: (site, ledger) => {
    const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
    const quotes = quotesOf(ledger);
    return site.pages.flatMap((page) => {
      const notes = notesOf(page);
      return page.elements.flatMap(({ element }) => {
        const id = attribute(element, 'dataClaim');
        if (id === undefined) return [];
        const claim = claims.get(id);
        const faults = claim
          ? claimFaults(element, claim, quotes, notes)
          : [`unexpected claim “${id}”, expected one of the ledger`];
        return faults.map((message) => ({ where: page.file, message }));
      });
    });
  },
};

/** The words of each piece of evidence; those that keep no words are left out. */
function quotesOf(ledger: Ledger): Map<string, string> {
  return new Map(ledger.evidence.flatMap(({ id, quote }) => (quote === null ? [] : [[id, quote] as const])));
}

/** The text of each note of a page, by its anchor. */
function notesOf(page: BuiltPage): Map<string, string> {
  return new Map(
    page.elements.flatMap(({ element }) => {
      const anchor = attribute(element, 'id');
      return anchor?.startsWith('evidence-') ? [[anchor, toString(element)] as const] : [];
    }),
  );
}

function claimFaults(
  element: Element,
  claim: Claim,
  quotes: ReadonlyMap<string, string>,
  notes: ReadonlyMap<string, string>,
): string[] {
  const opened = linksIn(element).map((address) => address.replace(/^#/, ''));
  const all = [...notes.values()].join('\n');
  return [
    ...(opened.some((anchor) => notes.has(anchor))
      ? []
      : [`unexpected claim “${claim.id}” without a mark, expected a link to its note`]),
    ...claim.evidence
      .filter((id) => !all.includes(quotes.get(id) ?? ''))
      .map(
        (id) =>
          `unexpected lack of evidence “${id}” of claim “${claim.id}”, expected its words in a note of the page`,
      ),
  ];
}

function linksIn(element: Element): string[] {
  return element.children.flatMap((child: ElementContent) =>
    child.type === 'element'
      ? [...(child.tagName === 'a' ? [attribute(child, 'href') ?? ''] : []), ...linksIn(child)]
      : [],
  );
}
