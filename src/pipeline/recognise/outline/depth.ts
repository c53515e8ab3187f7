import { labelRank } from './labels.ts';

/**
 * Depths for labels in the order they come; 1 is outermost. A kind of label met again closes all that was opened
 * since; a new kind goes one deeper than the last open one that usage places outside it. Annexes start afresh.
 */
export function depthCounter(): (kind: string) => number {
  let open: string[] = [];
  return (kind) => {
    if (kind === 'annex') {
      open = [];
      return 1;
    }
    const at = open.indexOf(kind);
    const outer = at < 0 ? open.filter((other) => labelRank(other) < labelRank(kind)) : open.slice(0, at);
    open = [...outer, kind];
    return open.length;
  };
}
