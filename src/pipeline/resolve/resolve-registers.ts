import type { ArticleSource, Evidence } from '../../schema/evidence.ts';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Register } from '../registers/register.ts';
import type { Registers } from '../registers/registers.ts';
import { agencyNames, type AgencyNames } from './agency-names.ts';
import { batchGoals } from './batch-goals.ts';
import { chargedBodies, type Charged } from './charged-bodies.ts';
import { cite } from './cite.ts';
import { citeRegisters, groundsOf, type CitedRegisters } from './cited-registers.ts';
import { correctReadings, type Readings } from './corrected-readings.ts';
import { outlineProvisions, type Outlined } from './outlined-provisions.ts';

const LONGEST_QUOTE = 40;

/** What the outline of a reading adds to a policy’s provisions, one entry each. */
export interface FromOutline {
  outlined: Outlined;
  charged: Charged[];
  /** Evidence that the heading stands in the article; null where no outline is meant. */
  headings: (string | null)[];
}

/** The registers with every name an id and every source a piece of evidence. */
export interface Resolved {
  readings: Readings;
  names: AgencyNames;
  cited: CitedRegisters;
  /** One entry for each register of provisions. */
  fromOutlines: FromOutline[];
  /** By policy, the evidence of every goal that promises a batch without a number. */
  batchGoals: ReadonlyMap<string, string[]>;
  /** In the order found, repeated where it is used again. */
  evidence: Evidence[];
}

/**
 * Turns names into ids and sources into evidence, after the corrections. All problems are told; `resolved` is to be
 * trusted only where there are none.
 */
export function resolveRegisters(registers: Registers): { resolved: Resolved; problems: Problem[] } {
  const { readings, problems: uncorrected } = correctReadings(registers);
  const { names, problems: ambiguous } = agencyNames(registers.agencies);
  const { cited, evidence, problems: unproved } = citeRegisters(registers, readings);
  const problems = [...uncorrected, ...ambiguous, ...unproved];

  const grounds = groundsOf(registers, readings);
  const citeWords = (like: Register<unknown>, sources: z.infer<typeof ArticleSource>[]): string[] => {
    const found = cite({ ...like, value: sources }, grounds);
    evidence.push(...found.evidence);
    return found.cited;
  };

  const fromOutlines = registers.provisions.map((register): FromOutline => {
    const { outlined, problems: unmatched } = outlineProvisions(register, readings);
    problems.push(...unmatched);
    const reading = registers.readings.find(({ file }) => file.stem === register.value.article);
    const charged = outlined.map((item) => {
      if (!item || !reading) return { agencies: [], unnamed: [] };
      const bodies = chargedBodies(reading, reading.value.outline.indexOf(item), names);
      problems.push(...bodies.problems);
      return bodies.charged;
    });
    const headings = outlined.map((item) => {
      if (!item || !reading) return null;
      const quote = item.heading.slice(0, LONGEST_QUOTE);
      return citeWords(reading, [{ article: reading.file.stem ?? '', quote }])[0] ?? null;
    });
    return { outlined, charged, headings };
  });

  const batches = registers.policies.value.flatMap(({ id }): [string, string[]][] => {
    const goals = batchGoals(id, registers.articles.value, readings);
    return goals ? [[id, citeWords(registers.policies, goals)]] : [];
  });
  return {
    resolved: { readings, names, cited, fromOutlines, batchGoals: new Map(batches), evidence },
    problems,
  };
}
