import type { Chart } from './chart.ts';

/** Every picture of the site, in the order of the gallery. */
export const charts: readonly Chart[] = [];
