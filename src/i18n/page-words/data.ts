import type { Correction } from '../../schema/correction.ts';
import type { Locale } from '../locale.ts';

/** The words of the page of the data, of its codebook, and of feeds, calendar and timeline. */
export interface DataWords {
  title: string;
  standfirst: string;
  all: { title: string; words: string; zip: string; package: string; codebook: string };
  tables: { title: string; words: string; table: string; rows: string; download: string };
  feeds: {
    title: string;
    events: { title: string; subtitle: string; words: string; entry(when: string, title: string): string };
    corrections: {
      title: string;
      subtitle: string;
      words: string;
      actions: Readonly<Record<Correction['action']['kind'], string>>;
    };
  };
  calendar: { title: string; description: string; words: string };
  timelineJs: { title: string; credit: string; more: string; evidence: string; words: string };
  terms: { title: string; licence: string; reading: readonly string[] };
  changes: { title: string; edition(version: string, date: string): string };
  codebook: {
    title: string;
    standfirst: string;
    back: string;
    column: string;
    type: string;
    meaning: string;
    empty: string;
    oneOf: string;
    keyOf: string;
    types: Readonly<Record<'string' | 'integer' | 'number' | 'boolean' | 'date' | 'any' | 'list', string>>;
  };
  author: string;
  rights: string;
}

export const dataWords: Record<Locale, DataWords> = {
  en: {
    title: 'Data',
    standfirst:
      'Everything this site shows, to take away: each table with its evidence, in formats that spreadsheets, programs, calendars and feed readers open.',
    all: {
      title: 'All of it',
      words:
        'Every table as CSV and JSON, with schemas, codebook, licence and a Data Package that tells programs what each column is.',
      zip: 'Everything, in one zip',
      package: 'Data Package',
      codebook: 'Codebook',
    },
    tables: {
      title: 'Table by table',
      words:
        'CSV opens in any spreadsheet, JSON keeps lists and languages together; the schema says what may stand in it.',
      table: 'Table',
      rows: 'Rows',
      download: 'Download',
    },
    feeds: {
      title: 'To follow',
      events: {
        title: 'Made with Services: timeline',
        subtitle:
          'What has happened in China’s policies on services in manufacturing. An entry whose day is not known stands on the last day that it can have been.',
        words: 'Every dated step, the latest first',
        entry: (when, title) => `${when}: ${title}`,
      },
      corrections: {
        title: 'Made with Services: corrections',
        subtitle: 'What was corrected, and why.',
        words: 'What we got wrong or decided otherwise, as it happens',
        actions: {
          'override-title': 'title corrected',
          'withdraw-figure': 'figure withdrawn',
          'override-date-kind': 'date read otherwise',
          none: 'note',
        },
      },
    },
    calendar: {
      title: 'Made with Services: deadlines and anniversaries',
      description:
        'When promises fall due, and the days on which documents were signed or made public. What is due in a year without a day is a note over the whole year.',
      words: 'Deadlines and anniversaries, in whole days; a year without a day stays a whole year',
    },
    timelineJs: {
      title: 'China’s policies on services in manufacturing',
      credit: 'Made with Services, CC BY 4.0.',
      more: 'The timeline with its evidence',
      evidence: 'What this rests on',
      words: 'The timeline as Knight Lab’s TimelineJS reads it',
    },
    terms: {
      title: 'How to read it',
      licence: 'Free to use under CC BY 4.0: name “Made with Services” and link to this site.',
      reading: [
        'Dates are as precise as their source: a year, a month or a day. Nothing is filled in.',
        'An empty cell means that nothing was found or that nothing applies; it never means zero.',
        'Keys are permanent: never changed, never used again for another thing.',
        'In CSV, an upright bar parts the values of a list, and an apostrophe stands before text that a spreadsheet would run as a formula.',
        'Quotations are the shortest words that state a fact; the articles themselves belong to their publishers and are not included.',
        'Translations, summaries and statuses are ours, not the government’s.',
      ],
    },
    changes: {
      title: 'Editions',
      edition: (version, date) => `Edition ${version}, ${date}`,
    },
    codebook: {
      title: 'Codebook',
      standfirst:
        'What every column of every table means. It is made from the schema that the data are proved against.',
      back: 'Data',
      column: 'Column',
      type: 'Holds',
      meaning: 'Meaning',
      empty: 'may be empty',
      oneOf: 'one of',
      keyOf: 'keys of',
      types: {
        string: 'text',
        integer: 'whole number',
        number: 'number',
        boolean: 'true or false',
        date: 'day',
        any: 'number or text',
        list: 'list',
      },
    },
    author: 'Made with Services',
    rights: 'CC BY 4.0',
  },
  zh: {
    title: '数据',
    standfirst: '本站所示的全部内容均可取用：每张表连同证据，可用电子表格、程序、日历和订阅软件打开。',
    all: {
      title: '全部数据',
      words: '各表的CSV和JSON、数据模式、编码簿、许可，以及供程序识别各列的数据包描述文件。',
      zip: '打包下载（zip）',
      package: '数据包描述文件',
      codebook: '编码簿',
    },
    tables: {
      title: '逐表下载',
      words: 'CSV可用任何电子表格打开；JSON保留列表与双语结构；模式文件说明各字段的取值。',
      table: '表',
      rows: '行数',
      download: '下载',
    },
    feeds: {
      title: '订阅',
      events: {
        title: '制造＋服务：时间线',
        subtitle: '中国制造业服务相关政策的进展。具体日期未查到的事件，按可能的最后一日排列。',
        words: '逐条列出有日期的事件，新者在前',
        entry: (when, title) => `${when}：${title}`,
      },
      corrections: {
        title: '制造＋服务：更正',
        subtitle: '更正了什么，为什么。',
        words: '本站的更正与取舍，随时更新',
        actions: {
          'override-title': '更正标题',
          'withdraw-figure': '撤回数字',
          'override-date-kind': '改变日期性质',
          none: '说明',
        },
      },
    },
    calendar: {
      title: '制造＋服务：到期与周年',
      description: '各项承诺的到期时间，以及文件成文或公布的日子。只有年份而无日期的，标为全年事项。',
      words: '到期与周年，均为全天事项；只有年份的，标为全年',
    },
    timelineJs: {
      title: '中国制造业服务相关政策',
      credit: '制造＋服务，CC BY 4.0。',
      more: '查看时间线及证据',
      evidence: '查看依据',
      words: '可供Knight Lab的TimelineJS直接读取的时间线',
    },
    terms: {
      title: '使用说明',
      licence: '以CC BY 4.0许可使用：请注明“制造＋服务”并附本站链接。',
      reading: [
        '日期的精确程度以来源为准：年、月或日，不作补全。',
        '空白单元格表示未查到或不适用，不表示零。',
        '编号永久有效，不更改，也不再用于他处。',
        'CSV中列表各值以竖线分隔；会被电子表格当作公式的文字前加撇号。',
        '引文为说明事实的最短原文；文章本身属于其发布者，不在数据之内。',
        '译文、概要和状态由本站撰写，并非官方表述。',
      ],
    },
    changes: {
      title: '版本',
      edition: (version, date) => `第${version}版，${date}`,
    },
    codebook: {
      title: '编码簿',
      standfirst: '各表各列的含义，由校验数据的模式文件直接生成。',
      back: '数据',
      column: '列',
      type: '内容',
      meaning: '含义',
      empty: '可为空',
      oneOf: '取值',
      keyOf: '编号，见',
      types: {
        string: '文字',
        integer: '整数',
        number: '数值',
        boolean: '是或否',
        date: '日期',
        any: '数值或文字',
        list: '列表',
      },
    },
    author: '制造＋服务',
    rights: 'CC BY 4.0',
  },
};
