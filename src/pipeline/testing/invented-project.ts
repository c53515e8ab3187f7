import { VFile } from 'vfile';
import { inventedReading } from './invented-reading.ts';

const texts: Record<string, string> = {
  'data/registers/edition.yaml': `version: 1.2.3
date: '2036-03-01'
changes: []
`,
  'data/registers/strands.yaml': `- id: artisans
  name: { en: Artisan firms, zh: 工匠企业 }
  short: { en: Artisans, zh: 工匠 }
  colour: teal
  definition: { en: Firms that work by hand., zh: 手工劳作的企业。 }
`,
  'data/registers/themes.yaml': `- id: growth
  name: { en: Growth, zh: 培育 }
  definition: { en: How firms are helped to grow., zh: 企业培育。 }
`,
  'data/registers/references.yaml': `- id: port-report
  publisher: { en: Port office, zh: 港务厅 }
  about: { en: Its yearly report., zh: 年度报告。 }
  date: '2036'
  address: https://example.com/report
  linked: true
  kind: official
`,
  'data/registers/agencies.yaml': `- id: port
  name: { en: Port Office, zh: 湾区港务厅 }
  short: { en: Port Office, zh: 港务厅 }
  aliases: []
  kind: office
  history: []
- id: crafts
  name: { en: Crafts Bureau, zh: 湾区工匠局 }
  short: { en: Crafts Bureau, zh: 工匠局 }
  aliases: [匠局]
  kind: administration
  history: []
- id: fishery
  name: { en: Fishery Commission, zh: 渔业委员会 }
  short: { en: Fishery Commission, zh: 渔业委 }
  aliases: []
  kind: commission
  history: []
`,
  'data/registers/policies.yaml': `- id: bay-2031-7
  number: 湾工发〔2031〕7号
  serial: '7'
  title: { en: Opinions on artisan firms of the harbour, zh: 关于培育港湾工匠企业的意见 }
  titleNote: ours
  short: { en: Opinions No. 7, zh: 7号意见 }
  strand: artisans
  core: true
  signed:
    date: '2031-04-02'
    confidence: high
    evidence:
      - { article: bay-news, quote: 2031年4月2日 }
  published:
    date: '2031-04-10'
    confidence: high
    evidence:
      - { article: bay-news, quote: 4月10日 }
  horizon:
    year: 2035
    lastSeen: null
    note: null
    evidence:
      - { article: bay-news, quote: 到2035年 }
  issuers:
    count: 2
    agencies: [port, crafts]
    note: null
    evidence:
      - { article: bay-news, quote: 港务厅 }
  numberEvidence:
    - { article: bay-news, quote: 湾工发〔2031〕7号 }
  follows: []
  restsOn: []
  address: null
  addressNote: null
  summary: { en: Helps artisan firms grow., zh: 培育工匠企业。 }
`,
  'data/registers/targets.yaml': `- id: artisans-2035
  policy: bay-2031-7
  provision: bay-2031-7/1
  name: { en: Artisan firms, zh: 工匠企业 }
  value: 300
  max: null
  measure: { en: firms, zh: 家 }
  what: { en: artisan firms, zh: 工匠企业 }
  qualifier: exact
  due: 2035
  note: null
  outcome: artisans
  searched: null
  evidence:
    - { article: bay-news, quote: 300家工匠企业 }
`,
  'data/registers/outcomes.yaml': `- id: artisans
  name: { en: Artisan firms, zh: 工匠企业 }
  counts: { en: Firms on the list., zh: 名单企业。 }
  measure: { en: firms, zh: 家 }
  caveat: { en: Firms leave too., zh: 也有退出。 }
  points:
    - date: '2034-12'
      bound: on
      value: 280
      qualifier: exact
      what: { en: Yearly report, zh: 年报 }
      level: true
      evidence:
        - { reference: port-report, quote: 280 firms, confidence: high }
    - date: '2035-06'
      bound: by
      value: 310
      qualifier: more-than
      what: { en: Yearly report, zh: 年报 }
      level: true
      evidence:
        - { reference: port-report, quote: null, confidence: medium }
`,
  'data/registers/events.yaml': `- id: first-list
  date: '2032-05'
  after: '2032-01-09'
  kind: milestone
  strand: artisans
  title: { en: First list, zh: 首份名单 }
  summary: { en: The first firms are named., zh: 公布首批企业。 }
  policy: bay-2031-7
  targets: [artisans-2035]
  agencies: [crafts]
  evidence:
    - { reference: port-report, quote: null, confidence: high }
`,
  'data/registers/glossary.yaml': `- id: artisan-firm
  term: { en: artisan firm, zh: 工匠企业 }
  pinyin: gōngjiàng qǐyè
  definition: { en: A firm that works by hand., zh: 手工劳作的企业。 }
  aliases: []
  related: []
  policies: [bay-2031-7]
`,
  'data/registers/chapters.yaml': `- id: hands
  station: { en: Hands, zh: 手 }
  strand: null
  policies: [bay-2031-7]
  title: { en: Hands are counted, zh: 手也数得清 }
  blocks:
    - text: { en: 'The plan wants {{target:artisans-2035.value}}.', zh: '方案要{{target:artisans-2035.value}}家。' }
    - term: artisan-firm
  onward: { to: /policies/bay-2031-7/, label: { en: The bay file, zh: 海湾文件 } }
`,
  'data/registers/findings.yaml': `- id: passed
  title: { en: The goal was passed, zh: 目标已达成 }
  text: { en: 'The goal of {{target:artisans-2035.value}} was passed.', zh: '{{target:artisans-2035.value}}家的目标已达成。' }
  link: /targets/artisans-2035/
`,
  'data/registers/set-aside.yaml': `reasons:
  - id: counts-parts
    text: { en: Counts parts of the document., zh: 统计文件组成部分。 }
articles:
  - article: bay-news
    figures:
      - { phrase: 8项任务, reason: counts-parts }
`,
  'data/articles/articles.yaml': `- id: bay-news
  file: harbour.txt
  sha256: ${inventedReading.article.sha256}
  publisher: { en: Bay Evening News, zh: 湾区晚报 }
  title: { en: Bodies help artisan firms, zh: 三部门培育港湾工匠企业 }
  published: '2031-04-10'
  address: null
  form: full-text
  tells: [bay-2031-7]
  about: { en: An invented article., zh: 虚构的文章。 }
  rights: { en: Ours., zh: 自有。 }
`,
  'data/registers/provisions/bay-2031-7.yaml': `policy: bay-2031-7
article: bay-news
provisions:
  - label: 一、
    group: null
    heading: { en: Main tasks, zh: 主要任务 }
    summary: null
    themes: []
    evidence: []
  - label: （一）
    group: null
    heading: { en: Help artisan firms grow, zh: 培育工匠企业 }
    summary: { en: The bureau is to help firms., zh: 由工匠局扶持企业。 }
    themes: [growth]
    evidence: []
`,
  'data/corrections/2036.yaml': `- id: words
  date: '2036-02-01'
  title: { en: A word of ours, zh: 用词 }
  reason: { en: It was wrong., zh: 有误。 }
  action: { kind: none }
`,
  'data/readings/bay-news.json': `${JSON.stringify(inventedReading, null, 2)}\n`,
};

/** The files of a small project about invented policies, from which a whole ledger can be built. */
export function inventedProject(): VFile[] {
  return Object.entries(texts).map(([path, value]) => new VFile({ path, value }));
}

/** The same project with one text replaced in one file; throws where the file does not hold the text. */
export function inventedProjectWith(path: string, from: string, to: string): VFile[] {
  const text = texts[path];
  if (!text?.includes(from))
    throw new Error(`unexpected “${from}”, expected it in ${path} of the invented project`);
  return inventedProject().map((file) =>
    file.path === path ? new VFile({ path, value: text.replace(from, () => to) }) : file,
  );
}
