import type { Block } from '../text/block.ts';
import type { Masthead } from './masthead.ts';
import { readMasthead } from './masthead.ts';
import { readWireOpening } from './wire-opening.ts';

/** Blocks of the body in which an outlet may still present itself. */
const reach = 2;

/**
 * What outlets say of themselves in an article without marked-up matter, best first: lines of name and date in the
 * head or right under it, then the opening of an agency’s report.
 */
export function findMastheads(head: readonly Block[], body: readonly Block[]): Masthead[] {
  const top = body.slice(0, reach);
  return [
    ...[...head.filter(({ kind }) => kind !== 'headline'), ...top].map(({ printed }) =>
      readMasthead(printed),
    ),
    ...top.map(({ clean }) => readWireOpening(clean.text)),
  ].filter((masthead) => masthead !== null);
}
