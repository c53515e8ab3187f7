import type { Ledger } from '../../schema/ledger.ts';
import type { Problem } from '../problem.ts';
import type { Registers } from '../registers/registers.ts';
import type { Resolved } from '../resolve/resolve-registers.ts';

/** Everything that a rule may look at: what was written by hand, what was resolved, and what came of it. */
export interface Checkable {
  registers: Registers;
  resolved: Resolved;
  ledger: Ledger;
}

/** A rule tells every place that breaks it, and nothing where it is kept. */
export type Rule = (checkable: Checkable) => Problem[];
