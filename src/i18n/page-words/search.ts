import type { Locale } from '../locale.ts';

/** The kinds of things that are found. */
export type FoundKind =
  'policy' | 'provision' | 'target' | 'event' | 'agency' | 'term' | 'theme' | 'story' | 'source' | 'page';

/** The words of the search. What is to be filled in by script stands in braces. */
export interface SearchWords {
  title: string;
  standfirst: string;
  label: string;
  example: string;
  /** What the keys do, for those who have some. */
  keys: string;
  kinds: string;
  all: string;
  kind: Record<FoundKind, string>;
  /** The same, of one. */
  one: Record<FoundKind, string>;
  results: string;
  /** With `{count}` and `{question}`. */
  found: string;
  foundOne: string;
  none: string;
  /** With `{from}` and `{to}`. */
  mended: string;
  searching: string;
  more: string;
  failed: string;
  offline: string;
  scriptsOff: string;
  instead: string;
  /** How it finds what it finds. */
  how: string;
  shortcut: string;
  shortcutAbout: string;
}

/** Chinese says one and many alike. */
const zhKinds: Record<FoundKind, string> = {
  policy: '文件',
  provision: '任务',
  target: '目标',
  event: '事件',
  agency: '机构',
  term: '术语',
  theme: '主题',
  story: '长文',
  source: '来源',
  page: '页面',
};

export const searchWords: Record<Locale, SearchWords> = {
  en: {
    title: 'Search',
    standfirst:
      'Documents, promises, bodies, tasks, dates and terms, in either language: 小巨人 or “little giants”, 工信部 or gongxinbu, No. 372 however its brackets are written.',
    label: 'What are you looking for?',
    example: 'little giants, MIIT, 372',
    keys: 'Arrow keys go through the results, Enter opens one, Escape leads back.',
    kinds: 'Only',
    all: 'Everything',
    kind: {
      policy: 'Documents',
      provision: 'Tasks',
      target: 'Promises',
      event: 'Events',
      agency: 'Bodies',
      term: 'Terms',
      theme: 'Themes',
      story: 'Story',
      source: 'Sources',
      page: 'Pages',
    },
    one: {
      policy: 'Document',
      provision: 'Task',
      target: 'Promise',
      event: 'Event',
      agency: 'Body',
      term: 'Term',
      theme: 'Theme',
      story: 'Story',
      source: 'Source',
      page: 'Page',
    },
    results: 'Results',
    found: '{count} results for “{question}”',
    foundOne: 'One result for “{question}”',
    none: 'Nothing found for “{question}”. Try fewer words, or look through the lists below.',
    mended: 'Nothing holds “{from}”; searched for “{to}”.',
    searching: 'Searching …',
    more: 'Show more',
    failed:
      'The index of the search could not be loaded. From a disk it never can: the search needs a server. The lists below lead to everything it holds.',
    offline: 'You seem to be offline, and the index of the search is not on this device yet.',
    scriptsOff: 'The search needs scripts. Without them, these lists lead to everything it would find.',
    instead: 'Lists of everything',
    how: 'Bodies, documents and terms are known by all their names: the other language, acronyms, older names, pinyin with or without tones, document numbers in any brackets. Chinese is found by any part of a phrase. All of it happens in this browser; what you ask is sent nowhere.',
    shortcut: 'The key / opens the search from every page',
    shortcutAbout: 'Ctrl-K or ⌘K does so in any case. Kept in this browser alone.',
  },
  zh: {
    title: '搜索',
    standfirst:
      '文件、目标、机构、任务、事件和术语都能搜，中英文皆可：“小巨人”或 little giants，工信部或 gongxinbu，文号用哪种括号都行。',
    label: '想找什么？',
    example: '小巨人、工信部、372',
    keys: '方向键逐条移动，回车打开，Esc返回输入框。',
    kinds: '只看',
    all: '全部',
    kind: zhKinds,
    one: zhKinds,
    results: '结果',
    found: '“{question}”：{count}条结果',
    foundOne: '“{question}”：1条结果',
    none: '没有找到“{question}”。可减少字词再试，或从下面的目录查找。',
    mended: '没有“{from}”，已改搜“{to}”。',
    searching: '正在搜索……',
    more: '显示更多',
    failed: '索引未能载入（搜索须有服务器，在本机磁盘上打开时无法使用）。下面的目录可以找到全部内容。',
    offline: '似乎没有联网，本机也还没有索引。',
    scriptsOff: '搜索需要脚本。关闭脚本时，可从下面的目录找到全部内容。',
    instead: '全部目录',
    how: '机构、文件和术语，各种叫法都能搜到：另一种语言的名称、缩写、旧称、带或不带声调的拼音、任意括号的文号；中文只记得几个字也行。搜索全在本机浏览器里进行，所问内容不会发往任何地方。',
    shortcut: '在任何页面按 / 键打开搜索',
    shortcutAbout: 'Ctrl-K（或⌘K）始终可用。此设置只存于本浏览器。',
  },
};
