import type { Reading } from '../../schema/reading.ts';

/** A reading of an invented article, as the extraction writes it. */
export const inventedReading: Reading = {
  article: {
    file: 'harbour.txt',
    format: 'text',
    title: '三部门培育港湾工匠企业',
    publisher: '湾区晚报',
    published: '2031-04-10',
    sha256: 'a'.repeat(64),
  },
  paragraphs: [],
  documents: [
    {
      title: '关于培育港湾工匠企业的意见',
      number: '湾工发〔2031〕7号',
      role: 'subject',
      at: [{ paragraph: 1, start: 10, end: 23 }],
    },
  ],
  issuers: { stated: 2, named: ['港务厅', '工匠局'] },
  dates: [
    { date: '2031-04-02', kind: 'signed', at: { paragraph: 9, start: 0, end: 9 } },
    { date: '2031-04-10', kind: 'published', at: { paragraph: 1, start: 0, end: 5 } },
    { date: '2035', kind: 'deadline', at: { paragraph: 4, start: 6, end: 12 } },
  ],
  figures: [
    {
      value: 300,
      max: null,
      measure: '家',
      what: '工匠企业',
      qualifier: null,
      byYear: 2035,
      class: 'target',
      phrase: '培育300家工匠企业',
      at: { paragraph: 4, start: 12, end: 22 },
    },
    {
      value: 8,
      max: null,
      measure: '项',
      what: '任务',
      qualifier: null,
      byYear: null,
      class: 'composition',
      phrase: '8项任务',
      at: { paragraph: 2, start: 3, end: 7 },
    },
  ],
  goals: [{ phrase: '建成一批示范码头', byYear: 2035, at: { paragraph: 4, start: 25, end: 33 } }],
  outline: [
    { label: '一、', depth: 1, heading: '主要任务', agencies: [], at: { paragraph: 3, start: 0, end: 6 } },
    {
      label: '（一）',
      depth: 2,
      heading: '培育工匠企业',
      agencies: [
        { name: '工匠局', lead: true },
        { name: '渔业委', lead: false },
        { name: '有关行业协会', lead: false },
      ],
      at: { paragraph: 4, start: 0, end: 9 },
    },
  ],
  messages: [],
};
