import type { Locale } from '../locale.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { capitalised, inEnglish } from '../numbers-in-words.ts';

/** What the headline of a portrait is made from. */
export interface PortraitFinding {
  body: string;
  /** Documents signed. */
  signed: number;
  /** Tasks that name the body, of all tasks that name anybody. */
  named: number;
  told: number;
  /** Tasks that name nobody else. */
  alone: number;
  /** Tasks of documents it did not sign, and how many such documents there are. */
  unsigned: number;
  unsignedDocuments: number;
  /** The body it shares most tasks with, where there is one ahead of all others, and how many. */
  partner: string | null;
  together: number;
}

/** The words of the portrait of a body. */
export interface BodyPortraitWords {
  finding(of: PortraitFinding): string;
  measured(of: { hasTasks: boolean }): string;
  /** The documents whose tasks name bodies, by number. */
  note(serials: readonly string[]): string;
  alternative(of: {
    body: string;
    documents: number;
    tasks: number;
    partners: number;
    themes: number;
  }): string;
  document(of: { serial: string | null; name: string }): string;
  /** As `document`, for small drawings. */
  shortDocument(of: { serial: string | null; name: string }): string;
  documents: string;
  partners: string;
  themes: string;
  others: Record<'partners' | 'themes', (count: number) => string>;
  unsigned: string;
  untold: string;
  caption(body: string): string;
  columns: readonly string[];
  rows: Record<'document' | 'partner' | 'theme', string>;
  signature: Record<'signed' | 'unsigned' | 'unknown' | 'none', string>;
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const counted = (count: number, one: string, many: string) =>
  `${inEnglish(count)} ${count === 1 ? one : many}`;

const wholly = (count: number) => (count === 2 ? 'both' : 'all');

function englishFinding({ body, signed, named, told, ...of }: PortraitFinding): string {
  const subject = capitalised(nameInSentence(body));
  if (named === 0)
    return `${subject} signs ${counted(signed, 'document', 'documents')}; no task told here names it`;
  const start = `${subject} is named in ${inEnglish(named)} of ${told} tasks`;
  const unsigned =
    of.unsignedDocuments === 1 ? 'in a document it did not sign' : 'in documents it did not sign';
  if (of.unsigned === named) return `${start}, ${named === 1 ? '' : `${wholly(named)} `}${unsigned}`;
  if (of.unsigned > 0) return `${start}, ${inEnglish(of.unsigned)} of them ${unsigned}`;
  if (of.alone === named) return `${start} and holds ${named === 1 ? 'it' : 'all'} alone`;
  if (of.alone > 0) return `${start} and holds ${inEnglish(of.alone)} alone`;
  if (named === 1) return `${start}, and shares it`;
  return of.partner === null
    ? `${start}, none of them alone`
    : `${start}, none of them alone, and shares ${of.together === named ? wholly(named) : inEnglish(of.together)} with ${nameInSentence(of.partner)}`;
}

function chineseFinding({ body, signed, named, told, ...of }: PortraitFinding): string {
  if (named === 0) return `${body}署名${signed}份文件，写明部门的任务中没有它`;
  const start = `写明部门的${told}项任务中，${body}有${named}项`;
  if (of.unsigned === named) return `${start}，${named === 1 ? '' : '都'}出自它没有署名的文件`;
  if (of.unsigned > 0) return `${start}，其中${of.unsigned}项出自它没有署名的文件`;
  if (of.alone === named) return `${start}，由它单独负责`;
  if (of.alone > 0) return `${start}，其中${of.alone}项由它单独负责`;
  if (named === 1) return `${start}，与别的部门共担`;
  return of.partner === null
    ? `${start}，没有一项单独负责`
    : `${start}，没有一项单独负责，${of.together === named ? '全部' : `其中${of.together}项`}与${of.partner}共担`;
}

export const bodyPortraitWords: Record<Locale, BodyPortraitWords> = {
  en: {
    finding: englishFinding,
    measured: ({ hasTasks }) =>
      hasTasks
        ? 'Red: it signed the document. One square is one task; the more bodies a task names, the less of its square is filled. A framed square: this body leads'
        : 'Red: it signed the document',
    note: (serials) =>
      `Only ${serials.length === 1 ? 'No.' : 'Nos.'} ${listed(serials)} say, in our sources, which body does which task. A task can have several themes.`,
    alternative: ({ body, documents, tasks, partners, themes }) =>
      `${body}: ${documents} documents in order of time, with a mark where it signed and a square for each of ${tasks} tasks; the same squares by the ${partners} bodies that share them and by ${themes} themes.`,
    document: ({ serial, name }) => (serial === null ? name : `No. ${serial} · ${name}`),
    shortDocument: ({ serial, name }) => (serial === null ? name : `No. ${serial}`),
    documents: 'Documents',
    partners: 'Shares tasks with',
    themes: 'Tasks by theme',
    others: {
      partners: (count) => `and ${counted(count, 'body more', 'bodies more')}`,
      themes: (count) => `and ${counted(count, 'theme more', 'themes more')}`,
    },
    unsigned: 'did not sign',
    untold: 'signatories not all named',
    caption: (body) => `${body}: documents, partners, themes`,
    columns: ['Name', 'Kind', 'Signature', 'Tasks', 'Alone', 'Leading others', 'One of several'],
    rows: { document: 'Document', partner: 'Shared with', theme: 'Theme' },
    signature: { signed: 'signed', unsigned: 'did not sign', unknown: 'not known', none: '–' },
  },
  zh: {
    finding: chineseFinding,
    measured: ({ hasTasks }) =>
      hasTasks
        ? '红色：在文件上署名。一格为一项任务；一项任务点名的部门越多，格子填得越浅。加框：由该部门牵头'
        : '红色：在文件上署名',
    note: (serials) =>
      `现有来源中，只有${serials.map((serial) => `${serial}号`).join('、')}文件写明各项任务由谁负责。一项任务可以属于几个主题。`,
    alternative: ({ body, documents, tasks, partners, themes }) =>
      `${body}：按时间列出${documents}份文件，署名处有标记，${tasks}项任务各为一格；同样的方格又按共同负责的${partners}个部门和${themes}个主题排列。`,
    document: ({ serial, name }) => (serial === null ? name : `${serial}号 · ${name}`),
    shortDocument: ({ serial, name }) => (serial === null ? name : `${serial}号`),
    documents: '文件',
    partners: '与谁共担',
    themes: '任务的主题',
    others: { partners: (count) => `另有${count}个部门`, themes: (count) => `另有${count}个主题` },
    unsigned: '未署名',
    untold: '署名部门未全部列出',
    caption: (body) => `${body}：文件、共担部门、主题`,
    columns: ['名称', '类别', '署名', '任务', '单独', '牵头，另有其他部门', '几家之一'],
    rows: { document: '文件', partner: '共担部门', theme: '主题' },
    signature: { signed: '署名', unsigned: '未署名', unknown: '不详', none: '—' },
  },
};
