import { compositionRules } from './composition-rules.ts';
import { descriptionRules } from './description-rules.ts';
import { nameRules } from './name-rules.ts';
import { settingRules } from './setting-rules.ts';
import type { ClassRule } from './sighting.ts';
import { statementRules } from './statement-rules.ts';
import { weighingRules } from './weighing-rules.ts';

/**
 * The rules of class in the order they are asked; the first that answers settles it. Names come first, because a number in a
 * name says nothing; then parts and authors of the document; then settings in which a number limits, rewards or describes; then numbers
 * that are weighed and not promised;
 * and last what the sentence says: done, or to be done.
 */
export const CLASS_RULES: readonly ClassRule[] = [
  ...nameRules,
  ...compositionRules,
  ...settingRules,
  ...descriptionRules,
  ...weighingRules,
  ...statementRules,
];
