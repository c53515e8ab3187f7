import { loadGazetteer } from '../bodies/gazetteer.ts';

/** A gazetteer for tests: two agencies as the register gives them, and national bodies by name alone. */
export const testingGazetteer = loadGazetteer(
  [
    {
      name: { en: 'Ministry of Tides', zh: '潮汐和航道建设部' },
      short: { en: 'MOT', zh: '潮汐航道部' },
      aliases: ['潮航部', '国家潮航部'],
    },
    {
      name: { en: 'Lighthouse Commission', zh: '国家灯塔和浮标委员会' },
      short: { en: 'LC', zh: '灯塔浮标委' },
      aliases: ['国家灯塔浮标委', '国家灯标委', '灯标委'],
    },
  ],
  [
    { full: '港口部', short: ['港口部'], informal: [] },
    { full: '国家缆绳总局', short: ['缆绳总局'], informal: [] },
    { full: '中国船坞银行', short: ['船坞银行'], informal: ['坞行'] },
    { full: '国务院灯语办公室', short: ['国务院灯语办', '灯语办'], informal: [] },
  ],
);
