const registers = 'data/registers';
const provisions = `${registers}/provisions/bay-2031-7.yaml`;
const reading = 'data/readings/bay-news.json';

/** A message that must come: its file, its rule, and the words that stand at its line and column, if it has any. */
interface Expected {
  path: string;
  rule: string;
  at: string;
}

/** Edits of the invented project that each break one rule: the file, the words, what they become, and the message. */
export const breaches: [title: string, path: string, from: string, to: string, expected: Expected][] = [
  [
    'a quotation that is one character off',
    `${registers}/targets.yaml`,
    'quote: 300家工匠企业',
    'quote: 300家工匠金业',
    { path: `${registers}/targets.yaml`, rule: 'quotation-found', at: '300家工匠金业' },
  ],
  [
    'a quoted date that is one day off',
    `${registers}/policies.yaml`,
    'quote: 2031年4月2日',
    'quote: 2031年4月3日',
    { path: `${registers}/policies.yaml`, rule: 'quotation-found', at: '2031年4月3日' },
  ],
  [
    'a reference that nobody registered',
    `${registers}/events.yaml`,
    'reference: port-report',
    'reference: port-rapport',
    { path: `${registers}/events.yaml`, rule: 'unknown-reference', at: 'port-rapport' },
  ],
  [
    'an article without a reading',
    `${registers}/targets.yaml`,
    'article: bay-news',
    'article: bay-mews',
    { path: `${registers}/targets.yaml`, rule: 'unknown-article', at: 'bay-mews' },
  ],
  [
    'a correction that matches nothing',
    'data/corrections/2036.yaml',
    '{ kind: none }',
    '{ kind: withdraw-figure, article: bay-news, phrase: 9项任务 }',
    { path: 'data/corrections/2036.yaml', rule: 'correction-matches', at: 'withdraw-figure' },
  ],
  [
    'a name that two bodies claim',
    `${registers}/agencies.yaml`,
    'aliases: [匠局]',
    'aliases: [匠局, 港务厅]',
    { path: `${registers}/agencies.yaml`, rule: 'name-unique', at: '港务厅' },
  ],
  [
    'a body that no register knows',
    reading,
    '渔业委',
    '渔政委',
    { path: reading, rule: 'unknown-agency', at: '"渔政委"' },
  ],
  [
    'a provision that the outline does not hold',
    provisions,
    'label: （一）',
    'label: （二）',
    { path: provisions, rule: 'provision-in-outline', at: '（二）' },
  ],
  [
    'an item of the outline that no provision tells',
    provisions,
    'label: （一）',
    'label: （二）',
    { path: provisions, rule: 'outline-is-told', at: '- label: 一、' },
  ],
  [
    'a heading that is not the printed one',
    provisions,
    'zh: 培育工匠企业',
    'zh: 培育工匠公司',
    { path: provisions, rule: 'heading-as-printed', at: '培育工匠公司' },
  ],
  [
    'a figure that nobody accounts for',
    `${registers}/set-aside.yaml`,
    '\n      - { phrase: 8项任务, reason: counts-parts }',
    ' []',
    { path: reading, rule: 'figures-accounted', at: '"8项任务"' },
  ],
  [
    'a phrase set aside that no reading holds',
    `${registers}/set-aside.yaml`,
    'phrase: 8项任务',
    'phrase: 9项任务',
    { path: `${registers}/set-aside.yaml`, rule: 'set-aside-matches', at: '9项任务' },
  ],
  [
    'a figure set aside that evidence claims',
    `${registers}/set-aside.yaml`,
    'reason: counts-parts }',
    'reason: counts-parts }\n      - { phrase: 培育300家工匠企业, reason: counts-parts }',
    { path: `${registers}/set-aside.yaml`, rule: 'set-aside-matches', at: '培育300家工匠企业' },
  ],
  [
    'a reason that is not in the list',
    `${registers}/set-aside.yaml`,
    'reason: counts-parts',
    'reason: count-parts',
    { path: `${registers}/set-aside.yaml`, rule: 'set-aside-matches', at: 'count-parts' },
  ],
  [
    'an id that names nothing',
    `${registers}/targets.yaml`,
    'outcome: artisans',
    'outcome: artisan',
    { path: `${registers}/targets.yaml`, rule: 'ids-known', at: 'artisan\n' },
  ],
  [
    'a provision that no policy holds',
    `${registers}/targets.yaml`,
    'bay-2031-7/1',
    'bay-2031-7/2',
    { path: `${registers}/targets.yaml`, rule: 'ids-known', at: 'bay-2031-7/2' },
  ],
  [
    'a typed id that a derived one has',
    `${registers}/events.yaml`,
    'id: first-list',
    'id: bay-2031-7-signed',
    { path: 'data/ledger/events.json', rule: 'ids-unique', at: '' },
  ],
  [
    'an article that nobody read',
    'data/articles/articles.yaml',
    'id: bay-news',
    'id: bay-mews',
    { path: 'data/articles/articles.yaml', rule: 'articles-read', at: 'bay-mews' },
  ],
  [
    'an article that is not the one that was read',
    'data/articles/articles.yaml',
    'sha256: a',
    'sha256: b',
    { path: 'data/articles/articles.yaml', rule: 'articles-read', at: 'baaaa' },
  ],
  [
    'a subject that the manifest does not tell',
    `${registers}/policies.yaml`,
    "number: 湾工发〔2031〕7号\n  serial: '7'\n  title: { en: Opinions on artisan firms of the harbour, zh: 关于培育港湾工匠企业的意见 }",
    "number: 湾工发〔2031〕8号\n  serial: '8'\n  title: { en: Opinions on artisan firms of the harbour, zh: 关于培育港湾工匠公司的意见 }",
    { path: reading, rule: 'subjects-known', at: '"关于培育港湾工匠企业的意见"' },
  ],
  [
    'a count of issuers that the article contradicts',
    reading,
    '"stated": 2',
    '"stated": 3',
    { path: `${registers}/policies.yaml`, rule: 'issuers-agree', at: '2\n    agencies: [port' },
  ],
  [
    'an issuer that the register does not list',
    `${registers}/policies.yaml`,
    'agencies: [port, crafts]',
    'agencies: [port, fishery]',
    { path: reading, rule: 'issuers-agree', at: '"工匠局"' },
  ],
  [
    'a number without evidence',
    `${registers}/policies.yaml`,
    'numberEvidence:\n    - { article: bay-news, quote: 湾工发〔2031〕7号 }',
    'numberEvidence: []',
    { path: `${registers}/policies.yaml`, rule: 'facts-rest', at: '湾工发〔2031〕7号' },
  ],
  [
    'a signature after the publication',
    `${registers}/policies.yaml`,
    "date: '2031-04-02'",
    "date: '2031-04-12'",
    { path: `${registers}/policies.yaml`, rule: 'dates-in-order', at: "'2031-04-12'" },
  ],
  [
    'an interval that ends before it begins',
    `${registers}/events.yaml`,
    "after: '2032-01-09'",
    "after: '2032-07-09'",
    { path: `${registers}/events.yaml`, rule: 'dates-in-order', at: "'2032-07-09'" },
  ],
  [
    'a claim that does not exist',
    `${registers}/findings.yaml`,
    '{{target:artisans-2035.value}} was',
    '{{target:artisans-2036.value}} was',
    { path: `${registers}/findings.yaml`, rule: 'claims-exist', at: "'The goal of {{target:artisans-2036" },
  ],
  [
    'a number typed in prose',
    `${registers}/findings.yaml`,
    '{{target:artisans-2035.value}} was',
    '300 was',
    { path: `${registers}/findings.yaml`, rule: 'prose-digits', at: "'The goal of 300" },
  ],
];
