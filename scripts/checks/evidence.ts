import { attribute } from './built-site.ts';
import type { SiteCheck } from './check.ts';

/** Why: the first promise. A claim on a page opens the words it rests on, and those words are in the page. */
export const evidence: SiteCheck = {
  id: 'evidence',
  title: 'every claim printed leads to its evidence on the same page',
  run: (site, ledger) => {
    const known = new Map(ledger.claims.map((claim) => [claim.id, claim]));
    return site.pages.flatMap((page) =>
      page.elements.flatMap(({ element }) => {
        const id = attribute(element, 'dataClaim');
        if (id === undefined) return [];
        const claim = known.get(id);
        if (!claim)
          return [{ where: page.file, message: `unexpected claim “${id}”, expected one of the ledger` }];
        const missing = claim.evidence.filter((evidenceId) => !page.anchors.has(`evidence-${evidenceId}`));
        return missing.map((evidenceId) => ({
          where: page.file,
          message: `unexpected lack of evidence “${evidenceId}” of claim “${id}”, expected a note with id evidence-${evidenceId}`,
        }));
      }),
    );
  },
};
