/** The steps of a machine’s life, in the order in which they come. */
export const steps = [
  'design',
  'finance',
  'delivery',
  'monitoring',
  'repair',
  'upgrade',
  'recycling',
] as const;
export type Step = (typeof steps)[number];

/** Who takes a step: the maker of the machine, its buyer, or another firm that the maker pays. */
export type Doer = 'maker' | 'buyer' | 'firm';

/** A way of being paid for one machine. */
export interface Way {
  id: 'once' | 'alone' | 'hired';
  /** Whether the machine stays the maker’s business after the gate, and is paid for by the hour. */
  hourly: boolean;
  doers: Readonly<Record<Step, Doer>>;
}

/** How many of the steps come before the machine leaves the gate. */
export const BEFORE_GATE = 1;

const everyStep = (doer: (index: number) => Doer) =>
  Object.fromEntries(steps.map((step, index) => [step, doer(index)])) as Record<Step, Doer>;

/** The same machine sold once; sold by the hour by a maker that serves it itself; and by one that hires others to. */
export const ways: readonly Way[] = [
  { id: 'once', hourly: false, doers: everyStep((index) => (index < BEFORE_GATE ? 'maker' : 'buyer')) },
  { id: 'alone', hourly: true, doers: everyStep(() => 'maker') },
  { id: 'hired', hourly: true, doers: everyStep(() => 'firm') },
];

/** The steps on one side of the gate. */
export interface StepsOfStage {
  id: 'made' | 'used';
  steps: readonly Step[];
}

/** The steps before the gate and those after it. */
export const stages: readonly StepsOfStage[] = [
  { id: 'made', steps: steps.slice(0, BEFORE_GATE) },
  { id: 'used', steps: steps.slice(BEFORE_GATE) },
];
