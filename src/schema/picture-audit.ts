import { z } from 'zod';
import { Bilingual } from './bilingual.ts';

/** The principles of Chartability, in its order. */
export const picturePrinciples = [
  'perceivable',
  'operable',
  'understandable',
  'robust',
  'compromising',
  'assistive',
  'flexible',
] as const;

const name = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** Whether a picture keeps to a heuristic, and what was seen of it. */
export const PictureVerdict = z.strictObject({
  verdict: z.enum(['passes', 'fails', 'does-not-apply']),
  seen: Bilingual,
});
export type PictureVerdict = z.infer<typeof PictureVerdict>;

/** A question put to every picture, what is seen of all of them, and of those that differ. */
export const PictureHeuristic = z.strictObject({
  id: name,
  /** A word or two for the head of a column. */
  head: Bilingual,
  principle: z.enum(picturePrinciples),
  asks: Bilingual,
  all: PictureVerdict,
  but: z.array(PictureVerdict.extend({ pictures: z.array(name).min(1) })),
});
export type PictureHeuristic = z.infer<typeof PictureHeuristic>;

/**
 * Every picture as it was found on trying it: `data/audits/pictures.yaml`. Pictures are named one by one, so that a new one is tried before
 * anything is said of it.
 *
 * @see https://github.com/Chartability/POUR-CAF
 */
export const PictureAudit = z
  .strictObject({
    /** The day on which the pictures were tried, and how. */
    day: z.iso.date(),
    how: Bilingual,
    pictures: z.array(name).min(1),
    heuristics: z.array(PictureHeuristic).min(1),
  })
  .superRefine(({ pictures, heuristics }, context) => {
    for (const { id, but } of heuristics) {
      const named = but.flatMap(({ pictures: some }) => some);
      for (const picture of named.filter((one) => !pictures.includes(one)))
        context.addIssue(`${id}: unexpected picture ${picture}, expected one of the list of pictures`);
      for (const picture of named.filter((one, place) => named.indexOf(one) !== place))
        context.addIssue(`${id}: unexpected second verdict on ${picture}, expected one`);
    }
  });
export type PictureAudit = z.infer<typeof PictureAudit>;
