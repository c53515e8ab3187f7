import type { Locale } from '../locale.ts';
import { inEnglish, ordinalInEnglish } from '../numbers-in-words.ts';

/** The words of the pages of bodies. Counts come in as numbers. */
export interface AgencyWords {
  /** Heads the bodies of one role. */
  roles: Record<'both' | 'unsigned' | 'signed', string>;
  rolesAbout: Record<'both' | 'unsigned' | 'signed', string>;
  bodies(count: number): string;
  column: { body: string; signed: string; tasks: string };
  /** What a cell says to those who cannot see its mark. */
  cell: Record<'signed' | 'unsigned' | 'unknown', string>;
  tasks(count: number): string;
  key: Record<'signed' | 'unsigned' | 'unknown' | 'tasks', string>;
  facts: Record<'signed' | 'named' | 'alone' | 'leads' | 'partners', string>;
  ofTold(told: number): string;
  /** Its place among those that signed. */
  place(of: { place: number; count: number }): string;
  placeUnknown(count: number | null): string;
  /** How the body holds a task. */
  hold: {
    alone: string;
    leads(others: number): string;
    leadsUnnamed: string;
    shared(others: number): string;
  };
  neighbours: string;
  /** Heads the bodies of each theme; the documents that say so, by number. */
  themes: string;
  /** Leads down to it. */
  toThemes: string;
  /** The documents that say who does what, and those of which no source tells it, by number. */
  themesAbout(serials: readonly string[], untold: readonly string[]): string;
  /** Opens the tasks of a theme. */
  showTasks: string;
  /** How many tasks a theme has, and of how many of them no source tells who does them. */
  tasksOf(count: number, untold: number): string;
  /** Opens the full names of the letters that bodies are listed by; null where the short names need none. */
  letters: string | null;
  /** Stands beside a task of which no source tells who does it. */
  whoUntold: string;
}

const numbered = (serials: readonly string[]) => serials.map((serial) => `No. ${serial}`).join(' and ');
const tasksInEnglish = (count: number) => `${inEnglish(count)} ${count === 1 ? 'task' : 'tasks'}`;
export const agencyWords: Record<Locale, AgencyWords> = {
  en: {
    roles: {
      both: 'Sign, and are given work',
      unsigned: 'Given work by a document they did not sign',
      signed: 'Sign, and are named in no task',
    },
    rolesAbout: {
      both: 'Every document known to give them work carries their signature.',
      unsigned: 'At least one document names them in its tasks without their signature under it.',
      signed: 'They sign. Where our sources tell who does what, they are not named.',
    },
    bodies: (count) => `${inEnglish(count)} ${count === 1 ? 'body' : 'bodies'}`,
    column: { body: 'Body', signed: 'Signs', tasks: 'Tasks' },
    cell: { signed: 'signed', unsigned: 'did not sign', unknown: 'signatories not all named' },
    tasks: tasksInEnglish,
    key: {
      signed: 'signed the document',
      unsigned: 'given work without having signed',
      unknown: 'not known: the sources do not name every signatory',
      tasks: 'a number: how many of its tasks name the body',
    },
    facts: {
      signed: 'Documents signed',
      named: 'Tasks that name it',
      alone: 'Alone',
      leads: 'Leading others',
      partners: 'Bodies it shares tasks with',
    },
    ofTold: (told) => `of ${told} that name anybody`,
    place: ({ place, count }) =>
      count === 1 ? 'signs alone' : `${ordinalInEnglish(place)} of ${inEnglish(count)} that sign`,
    placeUnknown: (count) =>
      count === null ? 'number of signatories not found' : `${inEnglish(count)} sign; not all are named`,
    hold: {
      alone: 'alone',
      leads: (others) => `leads ${inEnglish(others)} ${others === 1 ? 'other' : 'others'}`,
      leadsUnnamed: 'with others that are not named',
      shared: (others) => `one of ${inEnglish(others + 1)}`,
    },
    neighbours: 'All bodies',
    themes: 'Who works on what',
    toThemes: 'Who works on what ↓',
    themesAbout: (serials, untold) =>
      [
        `The tasks that name bodies, by theme, as ${numbered(serials)} share them out. A number: in how many tasks of the theme the body is named. A task can have several themes.`,
        untold.length > 0 &&
          `Who does what under ${numbered(untold)} is not known: our sources do not tell it.`,
      ]
        .filter(Boolean)
        .join(' '),
    showTasks: 'The tasks, and who does each',
    tasksOf: (count, untold) =>
      untold === 0
        ? tasksInEnglish(count)
        : `${tasksInEnglish(count)}; bodies unknown for ${untold === count ? 'all' : inEnglish(untold)}`,
    letters: 'What the letters stand for',
    whoUntold: 'who does it: not told',
  },
  zh: {
    roles: {
      both: '既署名，也承担任务',
      unsigned: '承担任务，却没有署名',
      signed: '署了名，任务里没有它',
    },
    rolesAbout: {
      both: '凡已知交给它任务的文件，都有它的署名。',
      unsigned: '至少有一份文件在任务中点了它的名，文末却没有它的署名。',
      signed: '在文件上署名；来源写明分工的任务中，没有点它的名。',
    },
    bodies: (count) => `${count}个部门`,
    column: { body: '部门', signed: '署名', tasks: '任务' },
    cell: { signed: '署名', unsigned: '未署名', unknown: '署名部门未全部列出' },
    tasks: (count) => `${count}项任务`,
    key: {
      signed: '在文件上署名',
      unsigned: '承担任务而未署名',
      unknown: '不详：来源没有列出全部署名部门',
      tasks: '数字：该文件点它名的任务项数',
    },
    facts: {
      signed: '署名的文件',
      named: '点名的任务',
      alone: '单独负责',
      leads: '牵头，另有其他部门',
      partners: '共担任务的部门',
    },
    ofTold: (told) => `写明部门的任务共${told}项`,
    place: ({ place, count }) => (count === 1 ? '单独署名' : `${count}家署名，列第${place}`),
    placeUnknown: (count) => (count === null ? '署名家数未查到' : `${count}家署名，名称未全部列出`),
    hold: {
      alone: '单独负责',
      leads: (others) => `牵头，另有${others}家`,
      leadsUnnamed: '另有未点名的部门',
      shared: (others) => `${others + 1}家之一`,
    },
    neighbours: '全部部门',
    themes: '什么事由谁办',
    toThemes: '看什么事由谁办 ↓',
    themesAbout: (serials, untold) =>
      [
        `${serials.map((serial) => `${serial}号`).join('、')}文件写明部门的任务，按主题排列。数字为该主题中点到该部门的任务项数。一项任务可以属于几个主题。`,
        untold.length > 0 &&
          `${untold.map((serial) => `${serial}号`).join('、')}文件的任务由谁承担，来源没有写，这里照列任务，不补部门。`,
      ]
        .filter(Boolean)
        .join(''),
    showTasks: '逐项看任务和承担部门',
    tasksOf: (count, untold) =>
      untold === 0 ? `${count}项任务` : `${count}项任务，其中${untold}项来源未写由谁承担`,
    letters: null,
    whoUntold: '由谁承担：来源未写',
  },
};
