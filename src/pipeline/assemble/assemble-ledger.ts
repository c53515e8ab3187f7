import type { Ledger } from '../../schema/ledger.ts';
import type { Registers } from '../registers/registers.ts';
import type { Resolved } from '../resolve/resolve-registers.ts';
import { assembleAgencies } from './agencies.ts';
import { assembleArticles } from './articles.ts';
import { assembleClaims } from './claims/index.ts';
import { assembleEvents } from './events.ts';
import { assembleEvidence } from './evidence.ts';
import { byDate, byId } from './order.ts';
import { assembleOutcomes } from './outcomes.ts';
import { assemblePolicies } from './policies.ts';
import { assembleProvisions } from './provisions.ts';
import { assembleSetAside } from './set-aside.ts';
import { assembleTargets } from './targets.ts';

/**
 * The ledger out of the resolved registers: everything derived is computed here and nowhere else. Strands, themes,
 * chapters and findings keep the editors’ order, events and corrections stand by date, everything else by id.
 */
export function assembleLedger(registers: Registers, resolved: Resolved): Ledger {
  const { cited, fromOutlines, readings, batchGoals, evidence } = resolved;
  const edition = registers.edition.value;
  const policies = assemblePolicies(cited.policies, registers.articles.value);
  const provisions = cited.provisions
    .map((entry, n) => {
      const none = { outlined: [], charged: [], headings: [] };
      return assembleProvisions(entry, fromOutlines[n] ?? none);
    })
    .toSorted((one, other) => ((one[0]?.policy ?? '') < (other[0]?.policy ?? '') ? -1 : 1))
    .flat();
  const outcomes = assembleOutcomes(cited.outcomes);
  const targets = assembleTargets(cited.targets, outcomes, edition.date);
  const foundEvidence = assembleEvidence(evidence);
  const events = assembleEvents(cited.events, policies, targets);
  return {
    edition,
    strands: registers.strands.value,
    themes: registers.themes.value,
    policies,
    provisions,
    agencies: assembleAgencies(cited.agencies, policies, provisions),
    targets,
    outcomes,
    events,
    evidence: foundEvidence,
    articles: assembleArticles(registers.articles.value, readings, foundEvidence),
    references: registers.references.value.toSorted(byId),
    setAside: assembleSetAside(registers.setAside.value, readings),
    claims: assembleClaims({ policies, provisions, targets, outcomes, events }, batchGoals),
    chapters: registers.chapters.value,
    findings: registers.findings.value,
    terms: registers.terms.value.toSorted(byId),
    corrections: registers.corrections.flatMap(({ value }) => value).toSorted(byDate),
  };
}
