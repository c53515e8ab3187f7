import type { Ledger } from '../../../schema/ledger.ts';
import type { Policy } from '../../../schema/policy.ts';

type Dates = Pick<Policy, 'id' | 'serial' | 'strand' | 'core'> & {
  name: string;
  signed?: string;
  published?: string;
  year: number | null;
  lastSeen?: string;
  count: number | null;
};

const dated = (date: string | undefined) =>
  date === undefined ? null : { date, confidence: 'high' as const, evidence: ['proof'] };

function policy({ id, serial, strand, core, name, signed, published, year, lastSeen, count }: Dates): Policy {
  return {
    id,
    serial,
    strand,
    core,
    number: `港发〔2031〕${serial}号`,
    title: { en: `${name} of the harbour towns`, zh: `港口城镇${name}` },
    titleNote: 'ours',
    short: { en: name, zh: `港口${serial}` },
    signed: dated(signed),
    published: dated(published),
    horizon: { year, lastSeen: lastSeen ?? null, note: null, evidence: ['proof'] },
    issuers: { count, agencies: ['harbour-office'], note: null, evidence: ['proof'] },
    numberEvidence: ['proof'],
    follows: [],
    restsOn: [],
    address: null,
    addressNote: null,
    summary: { en: 'An invented policy.', zh: '虚构的文件。' },
    followedBy: [],
    articles: [],
    daysToPublication: null,
  };
}

const strand = (id: string, colour: Ledger['strands'][number]['colour'], en: string, zh: string) => ({
  id,
  colour,
  name: { en, zh },
  short: { en: en.split(' ')[0] ?? en, zh },
  definition: { en, zh },
});

/** A ledger of invented policies: one ends early, three end together, one has no end, one runs on, two are not drawn. */
export const inventedStack: Ledger = {
  edition: { version: '0.0.1', date: '2037-06-30', changes: [] },
  strands: [
    strand('lighthouses', 'verm', 'Lighthouse keeping', '灯塔看守'),
    strand('ferries', 'teal', 'Ferry timetables', '渡轮班次'),
    strand('origin-and-context', 'stone', 'Origin and context', '源头与背景'),
  ],
  policies: [
    policy({
      id: 'tides-3',
      serial: '3',
      strand: 'origin-and-context',
      core: false,
      name: 'Tide tables',
      published: '2030-02-01',
      year: null,
      lastSeen: '2031',
      count: 1,
    }),
    policy({
      id: 'lamps-11',
      serial: '11',
      strand: 'lighthouses',
      core: true,
      name: 'First lamps',
      published: '2030-09-15',
      year: 2032,
      count: 3,
    }),
    policy({
      id: 'ferries-20',
      serial: '20',
      strand: 'ferries',
      core: true,
      name: 'Ferry plan',
      published: '2031-05-01',
      year: 2035,
      count: 9,
    }),
    policy({
      id: 'lamps-24',
      serial: '24',
      strand: 'lighthouses',
      core: true,
      name: 'Second lamps',
      signed: '2032-01-10',
      year: null,
      lastSeen: '2034-03-05',
      count: 12,
    }),
    policy({
      id: 'piers-31',
      serial: '31',
      strand: 'origin-and-context',
      core: false,
      name: 'Pier rules',
      published: '2033-07-01',
      year: 2035,
      count: 6,
    }),
    policy({
      id: 'ferries-40',
      serial: '40',
      strand: 'ferries',
      core: true,
      name: 'Night ferries',
      published: '2034-01-20',
      year: 2035,
      count: 8,
    }),
    policy({
      id: 'lamps-52',
      serial: '52',
      strand: 'lighthouses',
      core: true,
      name: 'Last lamps',
      published: '2035-10-01',
      year: 2038,
      count: 5,
    }),
    policy({
      id: 'buoys-60',
      serial: '60',
      strand: 'lighthouses',
      core: false,
      name: 'Buoys',
      published: '2034-10-01',
      year: 2035,
      count: 2,
    }),
    policy({
      id: 'ropes-61',
      serial: '61',
      strand: 'ferries',
      core: true,
      name: 'Ropes',
      published: '2034-10-01',
      year: 2035,
      count: null,
    }),
  ],
  agencies: [
    {
      id: 'harbour-office',
      name: { en: 'Harbour Office', zh: '港务局' },
      short: { en: 'Harbour Office', zh: '港务局' },
      aliases: [],
      kind: 'office',
      history: [],
      signed: [],
      charged: [],
    },
  ],
  themes: [],
  provisions: [],
  targets: [],
  outcomes: [],
  events: [],
  evidence: [],
  articles: [],
  references: [],
  setAside: [],
  claims: [],
  chapters: [],
  findings: [],
  terms: [],
  corrections: [],
};
