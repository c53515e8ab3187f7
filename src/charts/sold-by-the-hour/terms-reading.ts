import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Term } from '../../schema/term.ts';

/** A term of the glossary, with the colour of its strand where it has one. */
export interface ColouredTerm {
  term: Term;
  colour: string;
}

/** What the picture of the machine takes from the ledger: the words it explains, and the document that speaks of them. */
export interface TermsReading {
  /** What the maker does. */
  practice: ColouredTerm;
  /** What the hired firms are. */
  industry: ColouredTerm;
  /** The category the industry is a part of. */
  wider: ColouredTerm;
  /** The latest document of the industry’s strand that has a number. */
  policy: Policy & { serial: string };
}

/** Reads the three terms. Throws when the glossary lacks one of them, or the industry has no numbered document. */
export function readTerms(ledger: Ledger): TermsReading {
  const find = (id: string): ColouredTerm => {
    const term = ledger.terms.find((one) => one.id === id);
    if (!term)
      throw new Error(`unexpected glossary, expected the term “${id}”; see data/registers/glossary.yaml`);
    return { term, colour: ledger.strands.find((strand) => strand.id === id)?.colour ?? 'stone' };
  };
  const industry = find('services-for-manufacturing');
  const policy = ledger.policies.findLast(
    ({ strand, serial }) => strand === industry.term.id && serial !== null,
  );
  if (!policy || policy.serial === null) {
    throw new Error(`unexpected policies, expected a numbered one of “${industry.term.id}”; see data/ledger`);
  }
  return {
    practice: find('service-oriented-manufacturing'),
    industry,
    wider: find('producer-services'),
    policy: { ...policy, serial: policy.serial },
  };
}
