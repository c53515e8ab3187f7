import { Ledger } from '../../schema/ledger.ts';
import { inventedLedger } from './invented-ledger.ts';

const both = (en: string, zh: string) => ({ en, zh });
const [first, second] = inventedLedger.policies;
const [provision] = inventedLedger.provisions;
const [promise] = inventedLedger.targets;
const dated = (date: string, confidence: 'high' | 'medium') => ({
  date,
  confidence,
  evidence: ['loom-page'],
});
const article = (id: string, form: 'full-text' | 'report', tells: string[]) => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  publisher: both('The Weaver', '织工报'),
  title: both('Looms', '织机'),
  published: '2035-03-02',
  address: null,
  form,
  tells,
  about: both('Invented.', '虚构。'),
  rights: both('Invented.', '虚构。'),
  paragraphs: [],
  figures: [],
});
const item = (
  policy: string,
  place: string,
  themes: string[],
  told: 'described' | 'named-only' = 'described',
) => ({
  ...provision,
  id: `${policy}/${place}`,
  policy,
  label: `${place}、`,
  told,
  themes,
});
const words = (id: string, quote: string) => ({
  id,
  kind: 'cited' as const,
  reference: 'gazette',
  quote,
  confidence: 'high' as const,
  note: null,
});

/**
 * The invented ledger with three documents that can be compared: one printed in full, one printed in full that
 * leaves themes out, one that a report tells of.
 */
export const inventedComparison: Ledger = Ledger.parse({
  ...inventedLedger,
  themes: ['yarn', 'dye', 'mills', 'looms', 'ribbons'].map((id) => ({
    id,
    name: both(id, { yarn: '纱', dye: '染', mills: '厂', looms: '机', ribbons: '带' }[id] ?? id),
    definition: both('Invented.', '虚构。'),
  })),
  policies: [
    { ...first, published: dated('2035-03-01', 'high'), daysToPublication: 28 },
    {
      ...second,
      signed: dated('2036-04-01', 'medium'),
      published: dated('2036-04-04', 'high'),
      daysToPublication: 3,
    },
    { ...second, id: 'cloth-plan', serial: '12', signed: dated('2037-01-05', 'high'), published: null },
  ],
  provisions: [
    item('loom-plan', '1', ['yarn', 'dye', 'mills']),
    item('loom-plan', '2', ['yarn', 'looms']),
    item('loom-plan', '3', ['yarn']),
    item('dye-plan', '1', ['yarn', 'ribbons']),
    item('cloth-plan', '1', ['yarn', 'dye'], 'named-only'),
    item('cloth-plan', '2', ['ribbons', 'yarn']),
  ],
  targets: [
    ...inventedLedger.targets,
    {
      ...promise,
      id: 'vats-2038',
      policy: 'dye-plan',
      due: 2038,
      value: 30,
      outcome: null,
      crossing: null,
      status: 'open',
    },
  ],
  articles: [
    article('weaver-notes', 'report', ['loom-plan']),
    article('weaver-prints', 'full-text', ['loom-plan']),
    article('dyer-prints', 'full-text', ['dye-plan']),
    article('cloth-news', 'report', ['cloth-plan', 'dye-plan']),
  ],
  evidence: [
    ...inventedLedger.evidence,
    words('batch-of-mills', '建设一批工厂'),
    words('crowd-of-weavers', '一大批织工'),
    words('batch-of-vats', '更新一批染缸'),
  ],
  claims: [
    {
      id: 'count:batch-words-7',
      value: 2,
      type: 'number',
      evidence: ['batch-of-mills', 'crowd-of-weavers'],
      derivation: null,
    },
    { id: 'count:batch-words-9', value: 1, type: 'number', evidence: ['batch-of-vats'], derivation: null },
  ],
});
