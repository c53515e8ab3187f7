import type { AgencyEntry } from '../../schema/agency.ts';
import type { EventEntry } from '../../schema/event.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { OutcomeEntry } from '../../schema/outcome.ts';
import type { PolicyEntry } from '../../schema/policy.ts';
import type { ProvisionRegister } from '../../schema/provision.ts';
import type { TargetEntry } from '../../schema/target.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../registers/register.ts';
import type { Registers } from '../registers/registers.ts';
import { cite, type Cited, type Grounds } from './cite.ts';
import type { Readings } from './corrected-readings.ts';

/** The registers that rest on sources, with the ids of their evidence. */
export interface CitedRegisters {
  policies: Cited<PolicyEntry[]>;
  agencies: Cited<AgencyEntry[]>;
  outcomes: Cited<OutcomeEntry[]>;
  targets: Cited<TargetEntry[]>;
  events: Cited<EventEntry[]>;
  provisions: Cited<ProvisionRegister>[];
}

/**
 * What quotations are proved against: the corrected readings, but with titles as the articles print them, since a
 * correction changes what we hold to be right and not what stands there.
 */
export function groundsOf(registers: Registers, corrected: Readings): Grounds {
  const readings = new Map(corrected);
  for (const { file, value } of registers.readings) {
    const reading = readings.get(file.stem ?? '');
    if (reading) readings.set(file.stem ?? '', { ...reading, documents: value.documents });
  }
  return { readings, references: new Set(registers.references.value.map(({ id }) => id)) };
}

/** Proves the sources of all registers; evidence comes in the order of the registers, repeated where it is used again. */
export function citeRegisters(
  registers: Registers,
  corrected: Readings,
): { cited: CitedRegisters; evidence: Evidence[]; problems: Problem[] } {
  const grounds = groundsOf(registers, corrected);
  const evidence: Evidence[] = [];
  const problems: Problem[] = [];
  const take = <T>(register: Register<T>): Cited<T> => {
    const result = cite(register, grounds);
    evidence.push(...result.evidence);
    problems.push(...result.problems);
    return result.cited;
  };
  const cited = {
    policies: take(registers.policies),
    agencies: take(registers.agencies),
    outcomes: take(registers.outcomes),
    targets: take(registers.targets),
    events: take(registers.events),
    provisions: registers.provisions.map(take),
  };
  return { cited, evidence, problems };
}
