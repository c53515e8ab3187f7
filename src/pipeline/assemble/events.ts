import type { Event, EventEntry } from '../../schema/event.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Target } from '../../schema/target.ts';
import type { Cited } from '../resolve/cite.ts';
import { byDate } from './order.ts';

type Stage = 'signed' | 'published';

/** How the two dates of a document are told, in its short and its full name. */
const wording: Record<Stage, (policy: Policy) => Pick<Event, 'title' | 'summary'>> = {
  signed: ({ short, title }) => ({
    title: { en: `${short.en}: signed`, zh: `${short.zh}成文` },
    summary: {
      en: `Date of signing of: ${title.en}.`,
      zh: `《${title.zh}》的成文日期。`,
    },
  }),
  published: ({ short, title }) => ({
    title: { en: `${short.en}: published`, zh: `${short.zh}公布` },
    summary: { en: `Date of publication of: ${title.en}.`, zh: `《${title.zh}》的公布日期。` },
  }),
};

/** The signing or publication of a policy; none where its date is not known. */
function stageEvent(policy: Policy, stage: Stage): Event[] {
  const fact = policy[stage];
  if (!fact) return [];
  const { title, summary } = wording[stage](policy);
  const caught = fact.note
    ? { en: `${summary.en} ${fact.note.en}`, zh: `${summary.zh}${fact.note.zh}` }
    : summary;
  return [
    {
      id: `${policy.id}-${stage}`,
      date: fact.date,
      after: null,
      kind: stage,
      strand: policy.strand,
      title,
      summary: caught,
      policy: policy.id,
      targets: [],
      agencies: policy.issuers.agencies,
      evidence: fact.evidence,
    },
  ];
}

/** One event for each year in which promises of a policy fall due: the year, which is all that the documents say. */
function dueEvents(policy: Policy, targets: readonly Target[]): Event[] {
  const years = new Set(targets.flatMap(({ due }) => (due === null ? [] : [due])));
  return [...years].map((year) => {
    const due = targets.filter((target) => target.due === year);
    const list = (language: 'en' | 'zh') => due.map(({ name }) => name[language]);
    return {
      id: `due-${year}-${policy.id}`,
      date: String(year),
      after: null,
      kind: 'due',
      strand: policy.strand,
      title: {
        en: `${policy.short.en}: promises due by the end of ${year}`,
        zh: `${policy.short.zh}：${year}年底到期的目标`,
      },
      summary: { en: `${list('en').join('; ')}.`, zh: `${list('zh').join('；')}。` },
      policy: policy.id,
      targets: due.map(({ id }) => id),
      agencies: [],
      evidence: [...new Set(due.flatMap(({ evidence }) => evidence))],
    };
  });
}

/** Where an event stands among the others: a deadline known by its year stands at the end of it. */
function placed({ id, date, kind }: Event): { id: string; date: string } {
  return { id, date: kind === 'due' && date.length === 4 ? `${date}-12-31` : date };
}

/** The timeline: the events of the register, and signing, publication and deadlines derived from policies and targets. */
export function assembleEvents(
  entries: Cited<EventEntry[]>,
  policies: readonly Policy[],
  targets: readonly Target[],
): Event[] {
  const derived = policies.flatMap((policy) => [
    ...stageEvent(policy, 'signed'),
    ...stageEvent(policy, 'published'),
    ...dueEvents(
      policy,
      targets.filter((target) => target.policy === policy.id),
    ),
  ]);
  return [...entries, ...derived].toSorted((one, other) => byDate(placed(one), placed(other)));
}
