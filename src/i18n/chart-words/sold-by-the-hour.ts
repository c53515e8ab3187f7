import type { Locale } from '../locale.ts';

type Step = 'design' | 'finance' | 'delivery' | 'monitoring' | 'repair' | 'upgrade' | 'recycling';
type Way = 'once' | 'alone' | 'hired';

/** The words of the picture of one machine paid for in three ways. Names of terms come in from the glossary. */
export interface SoldByTheHourWords {
  title: string;
  measured: string;
  source(of: { serial: string; publishers: string }): string;
  note(wider: string): string;
  alternative(of: { practice: string; industry: string }): string;
  caption: string;
  stepColumn: string;
  payment: string;
  steps: Readonly<Record<Step, string>>;
  maker: string;
  buyer: string;
  /** The firms that are hired, by what they are hired for. */
  firms: Readonly<Record<Step, string>>;
  ways: Readonly<Record<Way, { name: string; short: string; told: string; paid: string; paidShort: string }>>;
  /** What leads to the term that names the way of doing business, and to the one that names the industry. */
  named: Readonly<Record<'alone' | 'hired', string>>;
  gate: string;
  makers: string;
  buyers: string;
  annotation: string;
}

export const soldByTheHourWords: Record<Locale, SoldByTheHourWords> = {
  en: {
    title: 'One machine, three ways to be paid: what differs is who looks after it',
    measured:
      'Who takes each step of a machine’s life, and when money changes hands. A drawing that explains two terms; it measures nothing',
    source: ({ serial, publishers }) =>
      `own drawing; terms as in this site’s glossary and in No. ${serial}, printed by ${publishers}`,
    note: (wider) =>
      `The machine and its firms are invented. One firm can be the maker here and the hired firm there. Hired firms belong to the wider category of ${wider}.`,
    alternative: ({ practice, industry }) =>
      `The same machine three times. Sold once: after the gate every step falls to the buyer. Sold by the hour by a maker that takes every step itself: ${practice}. Sold by the hour by a maker that hires other firms and pays them: those firms are ${industry}.`,
    caption: 'Who takes each step of the machine’s life',
    stepColumn: 'Step',
    payment: 'Payment',
    steps: {
      design: 'design',
      finance: 'finance',
      delivery: 'delivery',
      monitoring: 'monitoring',
      repair: 'repair',
      upgrade: 'upgrade',
      recycling: 'recycling',
    },
    maker: 'maker',
    buyer: 'buyer',
    firms: {
      design: 'designer',
      finance: 'lender',
      delivery: 'carrier',
      monitoring: 'data firm',
      repair: 'repair firm',
      upgrade: 'engineers',
      recycling: 'recycler',
    },
    ways: {
      once: {
        name: 'Sold once',
        short: 'Sold once',
        told: 'At the gate the maker is paid and gone. What comes after is the buyer’s worry.',
        paid: 'One payment, at the gate',
        paidShort: 'paid once, at the gate',
      },
      alone: {
        name: 'Sold by the hour',
        short: 'By the hour, all by itself',
        told: 'The machine stays the maker’s business, and the maker does the services itself.',
        paid: 'The buyer pays for every hour the machine runs',
        paidShort: 'paid by the hour',
      },
      hired: {
        name: 'Sold by the hour, with hired firms',
        short: 'By the hour, firms hired',
        told: 'The maker still answers for the machine, but buys the services from other firms.',
        paid: 'The buyer pays the maker by the hour; the maker pays each firm for its part',
        paidShort: 'paid by the hour, and pays each firm',
      },
    },
    named: { alone: 'This is', hired: 'These firms are' },
    gate: 'the gate',
    makers: 'the maker’s business',
    buyers: 'the buyer’s worry',
    annotation: 'The circles are a way of doing business. The squares are an industry.',
  },
  zh: {
    title: '同一台机器，三种收钱的办法，差别在谁来照管',
    measured: '机器一生的每一步由谁来做，钱在什么时候付。示意图，用来说明两个词，不含数据',
    source: ({ serial, publishers }) => `本站自绘；术语见本站术语表及${serial}号文（${publishers}刊载）`,
    note: (wider) => `机器与企业均为虚构。同一家企业可以两样都占。受托企业又都属于范围更宽的${wider}。`,
    alternative: ({ practice, industry }) =>
      `同一台机器画了三遍。一次卖断：出厂以后，各步都归买方。按小时卖，各步都由制造企业自己做：这叫${practice}。按小时卖，各步委托其他企业做并向它们付费：这些企业属于${industry}。`,
    caption: '机器一生的每一步由谁来做',
    stepColumn: '步骤',
    payment: '付款',
    steps: {
      design: '设计',
      finance: '融资',
      delivery: '运输',
      monitoring: '监测',
      repair: '维修',
      upgrade: '升级',
      recycling: '回收',
    },
    maker: '制造企业',
    buyer: '买方',
    firms: {
      design: '设计公司',
      finance: '租赁公司',
      delivery: '物流公司',
      monitoring: '数据公司',
      repair: '维修公司',
      upgrade: '技术公司',
      recycling: '回收公司',
    },
    ways: {
      once: {
        name: '一次卖断',
        short: '一次卖断',
        told: '机器出厂，钱货两清；此后的事，都归买方操心。',
        paid: '出厂时付一次款',
        paidShort: '出厂付一次',
      },
      alone: {
        name: '按小时卖，自己服务',
        short: '按小时卖，自己服务',
        told: '机器始终是制造企业的事，各项服务也由它自己做。',
        paid: '机器每运转一小时，买方付一小时的钱',
        paidShort: '按小时付',
      },
      hired: {
        name: '按小时卖，委托别家',
        short: '按小时卖，委托别家',
        told: '仍由制造企业对买方负责，服务则向别的企业购买。',
        paid: '买方按小时付给制造企业，制造企业再分别付给各家',
        paidShort: '按小时付，再付给各家',
      },
    },
    named: { alone: '这种做法叫', hired: '这些企业属于' },
    gate: '厂门',
    makers: '制造企业的事',
    buyers: '买方的事',
    annotation: '圆是一种做法，方是一个行业。',
  },
};
