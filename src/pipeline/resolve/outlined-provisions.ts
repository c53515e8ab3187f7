import type { ProvisionRegister } from '../../schema/provision.ts';
import type { OutlineItem, Reading } from '../../schema/reading.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../registers/register.ts';

/** For each provision of a register, its item in the outline of the reading; null where no outline is meant. */
export type Outlined = (OutlineItem | null)[];

/**
 * Pairs the provisions of a policy with the outline of the article that prints it, label by label and in order.
 * A provision without its item, a heading that is not the printed one, and an item that the register leaves out are
 * problems: between them, the register and the outline must tell the same document.
 */
export function outlineProvisions(
  register: Register<ProvisionRegister>,
  readings: ReadonlyMap<string, Reading>,
): { outlined: Outlined; problems: Problem[] } {
  const { file, placeOf, value } = register;
  if (value.article === null) return { outlined: value.provisions.map(() => null), problems: [] };
  const outline = readings.get(value.article)?.outline;
  if (!outline) {
    const reason = `unexpected article “${value.article}”, expected one with a reading; correct it or extract the article`;
    return {
      outlined: [],
      problems: [{ file, place: placeOf(['article']), rule: 'unknown-article', reason }],
    };
  }

  const problems: Problem[] = [];
  const left = [...outline];
  const outlined = value.provisions.map(({ label, heading }, position) => {
    const index = left.findIndex((item) => item.label === label);
    const item = left[index];
    if (!item) {
      const reason = `unexpected “${label} ${heading.zh}”, expected an item of the outline of ${value.article}; correct the label or the reading`;
      problems.push({
        file,
        place: placeOf(['provisions', position, 'label']),
        rule: 'provision-in-outline',
        reason,
      });
      return null;
    }
    left.splice(index, 1);
    if (item.heading !== heading.zh) {
      const reason = `unexpected heading “${heading.zh}”, expected “${item.heading}” as printed at ${label}; copy it exactly`;
      const place = placeOf(['provisions', position, 'heading', 'zh']);
      problems.push({ file, place, rule: 'heading-as-printed', reason });
    }
    return item;
  });
  for (const { label, heading } of left) {
    const reason = `unexpected gap, expected a provision “${label} ${heading}”, which the outline of ${value.article} holds; add it`;
    problems.push({ file, place: placeOf(['provisions']), rule: 'outline-is-told', reason });
  }
  return { outlined, problems };
}
