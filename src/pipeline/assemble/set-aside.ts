import type { SetAside, SetAsideRegister } from '../../schema/set-aside.ts';
import type { Readings } from '../resolve/corrected-readings.ts';

/** Every figure that is set aside, each place of it, by article and then in the order of the text. */
export function assembleSetAside({ reasons, articles }: SetAsideRegister, readings: Readings): SetAside[] {
  const texts = new Map(reasons.map(({ id, text }) => [id, text]));
  return articles
    .toSorted((one, other) => (one.article < other.article ? -1 : 1))
    .flatMap(({ article, figures }) =>
      (readings.get(article)?.figures ?? []).flatMap(({ phrase, value, at }) => {
        const entry = figures.find((figure) => figure.phrase === phrase);
        const text = entry && texts.get(entry.reason);
        return text ? [{ article, phrase, paragraph: at.paragraph, value, reason: entry.reason, text }] : [];
      }),
    );
}
