import type { Problem } from '../problem.ts';
import { articlesRead } from './articles-read.ts';
import { claimsExist } from './claims-exist.ts';
import { datesAgree } from './dates-agree.ts';
import { datesInOrder } from './dates-in-order.ts';
import { editionsInOrder } from './editions-in-order.ts';
import { factsRest } from './facts-rest.ts';
import { figuresAccounted } from './figures-accounted.ts';
import { figuresAgree } from './figures-agree.ts';
import { idsKnown } from './ids-known.ts';
import { idsUnique } from './ids-unique.ts';
import { issuersAgree } from './issuers-agree.ts';
import type { Checkable, Rule } from './rule.ts';
import { proseDigits } from './prose-digits.ts';
import { setAsideMatches } from './set-aside-matches.ts';
import { subjectsKnown } from './subjects-known.ts';

/** What must hold before a ledger is written; each rule tells its reason in its own file. */
const rules: readonly Rule[] = [
  idsUnique,
  idsKnown,
  articlesRead,
  subjectsKnown,
  issuersAgree,
  factsRest,
  datesInOrder,
  editionsInOrder,
  datesAgree,
  figuresAgree,
  figuresAccounted,
  setAsideMatches,
  claimsExist,
  proseDigits,
];

/** Every place where the registers, the readings and the ledger break a rule; none where the ledger may be written. */
export function checkLedger(checkable: Checkable): Problem[] {
  return rules.flatMap((rule) => rule(checkable));
}
