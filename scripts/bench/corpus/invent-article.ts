import { expand } from './expand.ts';
import { grammar } from './grammar.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** One block of an invented article. */
export interface InventedBlock {
  kind: 'title' | 'heading' | 'paragraph' | 'aside' | 'row';
  text: string;
}

/** An article that says nothing of the real world. */
export interface InventedArticle {
  headline: string;
  publisher: string;
  /** YYYY-MM-DD. */
  published: string;
  blocks: InventedBlock[];
}

/** Fewest and most characters of an article: news at one end, full texts of plans at the other. */
const shortest = 1_500;
const longest = 6_000;

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What a genre begins with, what it repeats until it is long enough, and what it ends with. */
interface Genre {
  begin: (say: Say) => InventedBlock[];
  section: (say: Say, index: number, random: SeededRandom) => InventedBlock[];
  end: (say: Say) => InventedBlock[];
}
type Say = (template: string) => string;

const paragraph = (text: string): InventedBlock => ({ kind: 'paragraph', text });
const heading = (text: string): InventedBlock => ({ kind: 'heading', text });
const aside = (text: string): InventedBlock => ({ kind: 'aside', text });

/** A document printed in full: number, salutation, numbered items with the bodies charged, a table, signature and day. */
const fullText: Genre = {
  begin: (say) => [
    { kind: 'title', text: say('{TITLE}') },
    aside(say('{CODE}〔{NEXT}〕{3..90}号')),
    paragraph(say('{salutation}')),
    paragraph(say('{opening}')),
  ],
  section: (say, index, random) => [
    heading(say(`${ordinals[index % ordinals.length] ?? '一'}、{heading}`)),
    ...Array.from({ length: random.between(2, 4) }, (_, at) =>
      paragraph(
        say(
          `（${ordinals[at] ?? '一'}）{heading}。{plain}{task}{${random.pick(['target', 'task', 'task', 'task'])}}（{bureaus}）`,
        ),
      ),
    ),
    ...(index % 6 === 5
      ? Array.from({ length: 4 }, (): InventedBlock => ({
          kind: 'row',
          text: say('{quantity}|{10..99}|{100..190}|{200..400}'),
        }))
      : []),
  ],
  end: (say) => [aside(say('{PLACE}人民政府办公厅')), aside(say('{NEXT}年{MONTH}月{DAY}日'))],
};

/** A report on a document that came out. */
const report: Genre = {
  begin: (say) => [paragraph(say('{lead}{target}')), paragraph(say('{result}{comment}'))],
  section: (say, index, random) => [
    ...(index % 2 === 1 ? [heading(say('{heading}'))] : []),
    paragraph(
      say(
        `《{SHORT}》提出，{${index % 3 === 0 ? 'target' : 'plain'}}{task}{${random.pick(['comment', 'task'])}}`,
      ),
    ),
    paragraph(say(`{${random.pick(['result', 'comment', 'task', 'task'])}}{task}{comment}`)),
    ...(index % 3 === 2 ? [paragraph(say('一是{task}二是{task}三是{task}'))] : []),
  ],
  end: (say) => [paragraph(say('{comment}'))],
};

/** Officials answer about it. */
const answers: Genre = {
  begin: (say) => [
    paragraph(say('{lead}为帮助理解，{PLACE}{BUREAU}有关负责人回答了提问。')),
    paragraph(say('{result}')),
  ],
  section: (say, _, random) => [
    heading(say('{question}')),
    paragraph(say('答：{comment}{task}{plain}')),
    paragraph(say(`{task}{task}{${random.pick(['result', 'target', 'plain', 'plain'])}}`)),
  ],
  end: (say) => [paragraph(say('{target}'))],
};

const genres: readonly Genre[] = [fullText, report, answers];

/** What one article keeps throughout: place, industry, document, years and days. */
function keep(random: SeededRandom): Readonly<Record<string, string>> {
  const year = random.between(2019, 2026);
  const fill = (text: string, kept: Readonly<Record<string, string>>): string =>
    expand(text, grammar, kept, random);
  const first: Record<string, string> = {
    PLACE: fill('{place}', {}),
    INDUSTRY: fill('{industry}', {}),
    LAST: String(year - 1),
    NEXT: String(year),
    YEAR: String(year + random.between(2, 5)),
    MONTH: String(random.between(1, 12)),
    DAY: String(random.between(1, 28)),
    SHORT: fill('{document}', {}),
    BUREAU: random.pick(['商务局', '工业和信息化厅', '发展改革委', '财政局']),
    MINISTRIES: fill('{ministry}、{ministry}', {}),
    CODE: random.pick(['云政办发', '海政发', '青工信联', '赤府规', '望发改产业']),
  };
  const place = first['PLACE'] ?? '';
  const unit = place.slice(-1);
  const term = random.pick(['', `（${year}—${first['YEAR']}年）`]);
  const title = `${random.pick(['', place])}${fill('关于推动{INDUSTRY}{adjective}发展的{SHORT}', first)}${term}`;
  return { ...first, UNIT: unit, TITLE: title };
}

const lengthOf = (blocks: readonly InventedBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The article of this number: the same for the same number, and different from every other. */
export function inventArticle(number: number): InventedArticle {
  const random = seededRandom(number * 2_654_435_761 + 1);
  const kept = keep(random);
  const say: Say = (template) => expand(template, grammar, kept, random);
  const genre = random.pick(genres);
  const length = random.between(shortest, longest);
  const blocks = genre.begin(say);
  for (let index = 0; lengthOf(blocks) < length; index += 1)
    blocks.push(...genre.section(say, index, random));
  const twoDigits = (key: string): string => (kept[key] ?? '').padStart(2, '0');
  return {
    headline: say('{headline}'),
    publisher: say('{publisher}'),
    published: `${kept['NEXT']}-${twoDigits('MONTH')}-${twoDigits('DAY')}`,
    blocks: [...blocks, ...genre.end(say)],
  };
}
