import { Ledger } from '../../schema/ledger.ts';
import { inventedLedger } from './invented-ledger.ts';

const both = (en: string, zh: string) => ({ en, zh });
const [weaving] = inventedLedger.strands;
const [plan] = inventedLedger.policies;
const [mills] = inventedLedger.targets;
const term = (id: string, en: string, zh: string) => ({
  id,
  term: both(en, zh),
  pinyin: id,
  definition: both('Invented.', '虚构。'),
  aliases: [],
  related: [],
  policies: [],
});
const promise = (id: string, value: number, en: string, zh: string) => ({
  ...mills,
  id,
  name: both(`${value} ${en}`, `${value}${zh}`),
  what: both(en, zh),
  value,
  measure: both(en, '个'),
  outcome: null,
  crossing: null,
  status: 'open',
});

/** The invented ledger with terms, and promises of things of several kinds: enough for the pictures of machine and firms. */
export const inventedFirms: Ledger = Ledger.parse({
  ...inventedLedger,
  strands: [
    ...inventedLedger.strands,
    { ...weaving, id: 'service-oriented-manufacturing', colour: 'verm' },
    { ...weaving, id: 'services-for-manufacturing', colour: 'indigo' },
  ],
  policies: [
    ...inventedLedger.policies,
    { ...plan, id: 'loan-plan', serial: '12', strand: 'services-for-manufacturing' },
  ],
  targets: [
    ...inventedLedger.targets,
    promise('shuttles-2040', 15, 'shuttles', '梭子'),
    promise('bobbins-2040', 60, 'bobbins', '线轴'),
    promise('threads-2040', 250, 'threads', '纱线'),
  ],
  terms: [
    term('mill', 'mill', '工厂'),
    term('producer-services', 'services for makers', '生产者服务'),
    term('service-oriented-manufacturing', 'making with services', '带服务的制造'),
    term('services-for-manufacturing', 'services to makers', '给制造的服务'),
    term('weaver', 'weaver', '织工'),
  ],
});
