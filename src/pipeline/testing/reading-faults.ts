import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { Reading } from '../../schema/reading.ts';
import type { Locator } from '../../schema/locator.ts';
import type { Paragraph } from '../article.ts';
import { parseArticle } from '../parse/index.ts';
import { readArticle } from '../read-article.ts';
import type { Gazetteer } from '../recognise/bodies/gazetteer.ts';

/** A file as it may come: its name, which tells the format where the bytes do not, and its bytes. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** One promise that a reading of a file breaks. `promise` is the same for every breach of its kind. */
export interface Fault {
  promise: string;
  what: string;
}

/** The runs of clean text at a place; every block of head matter is paragraph 0, so that there may be several. */
type Runs = (at: Locator) => string[];

/** What a promise is tried on. */
interface Case {
  reading: Reading;
  blocks: readonly Paragraph[];
  runs: Runs;
  lines: readonly string[];
}

const isSpaced = /^ | $|\s{2}|[^\S ]/u;
const isParted = /\p{Script=Han} \p{Script=Han}/u;
const isFullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;

const show = (value: unknown): string => JSON.stringify(value).slice(0, 200);
/** The complaint of every item that does not hold, and nothing where all do. */
const unless = <T>(items: readonly T[], holds: (item: T) => boolean): string[] =>
  items.filter((item) => !holds(item)).map(show);

/** The promises of every reading, whatever the file, and the complaints where they are not kept. */
const promises: readonly { promise: string; broken: (given: Case) => string[] }[] = [
  {
    promise: 'paragraphs are those of the parsed article, counted from 1',
    broken: ({ reading, blocks }) => {
      const body = blocks.filter(({ n }) => n > 0);
      const hash = (text: string) => createHash('sha256').update(text).digest('hex');
      return [
        ...unless(reading.paragraphs, ({ n, chars, sha256 }) => {
          const text = body[n - 1]?.text;
          return text !== undefined && text.length === chars && hash(text) === sha256;
        }),
        ...unless(body.slice(reading.paragraphs.length), () => false),
      ];
    },
  },
  {
    promise: 'clean text holds no space to fold, no full-width digit, no empty block',
    broken: ({ blocks }) =>
      unless(
        blocks,
        // the cells of a row stay apart by a space, whatever they hold; in the head such a row has another kind
        ({ text, kind, n }) =>
          text !== '' &&
          !isSpaced.test(text) &&
          !isFullWidth.test(text) &&
          (kind === 'table-row' || n === 0 || !isParted.test(text)),
      ),
  },
  {
    promise: 'the phrase of a figure or goal is the run of clean text at its place',
    broken: ({ reading, runs }) =>
      unless<{ phrase: string; at: Locator }>(
        [...reading.figures, ...reading.goals],
        ({ phrase, at }) => phrase !== '' && runs(at).includes(phrase),
      ),
  },
  {
    promise: 'every place lies in its paragraph and holds something',
    broken: ({ reading, runs }) => {
      const { documents, dates, figures, goals, outline } = reading;
      const places = [...dates, ...figures, ...goals, ...outline].map(({ at }) => at);
      return unless([...documents.flatMap(({ at }) => at), ...places], (at) =>
        runs(at).some((run) => run.length === at.end - at.start && run.trim() !== ''),
      );
    },
  },
  {
    promise: 'no place cuts a character in half',
    broken: ({ reading, runs }) => {
      const { documents, dates, figures, goals, outline } = reading;
      const places = [...dates, ...figures, ...goals, ...outline].map(({ at }) => at);
      return unless([...documents.flatMap(({ at }) => at), ...places], (at) =>
        runs(at).some((run) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(run)),
      );
    },
  },
  {
    promise: 'the title of a document stands at one of its places',
    broken: ({ reading, runs }) =>
      unless(reading.documents, ({ title, at }) =>
        at.some((place) => runs(place).some((run) => run.includes(title) || title.includes(run))),
      ),
  },
  {
    promise: 'an item of the outline begins with its label and ends with its heading',
    broken: ({ reading, runs }) =>
      unless(reading.outline, ({ label, heading, at }) =>
        runs(at).some((run) => run.startsWith(label) && run.endsWith(heading)),
      ),
  },
  {
    promise: 'a date stands where a number, a numeral or a word of time does',
    broken: ({ reading, runs }) =>
      unless(reading.dates, ({ at }) =>
        runs(at).some((run) => /[\d〇零○一二三四五六七八九十今明后後去昨前本当當次翌上下年月日]/.test(run)),
      ),
  },
  {
    promise: 'numbers are finite, and ranges rise',
    broken: ({ reading }) =>
      unless(
        reading.figures,
        ({ value, max }) =>
          Number.isFinite(value) && (max === null || (Number.isFinite(max) && max >= value)),
      ),
  },
  {
    promise: 'a message stands on a line and column of the file, and says something',
    broken: ({ reading, lines }) =>
      unless(reading.messages, ({ line, column, reason }) => {
        if (reason.trim() === '' || (line === null) !== (column === null)) return false;
        return line === null || column === null || column <= (lines[line - 1]?.length ?? -1) + 1;
      }),
  },
  {
    promise: 'an article without an error has a title or a date, and text',
    broken: ({ reading }) =>
      unless(
        [reading],
        ({ messages, article, paragraphs }) =>
          messages.some(({ severity }) => severity === 'error') ||
          ((article.title !== null || article.published !== null) && paragraphs.length > 0),
      ).map((line) => line.slice(0, 80)),
  },
];

const fileOf = ({ name, bytes }: Input): VFile => new VFile({ path: name, value: bytes });

/**
 * Reads a file and holds the reading to everything that a reading promises, whatever the file: that it is made at all,
 * keeps its contract, points at what it says, and comes out the same a second time. Gives the promises broken, none
 * where all is well. Throws nothing.
 */
export function faultsOf(input: Input, gazetteer: Gazetteer): Fault[] {
  try {
    const reading = readArticle(fileOf(input), gazetteer);
    const again = readArticle(fileOf(input), gazetteer);
    const { head, paragraphs } = parseArticle(fileOf(input));
    const blocks = [...head, ...paragraphs];
    const byNumber = Map.groupBy(blocks, ({ n }) => n);
    const given: Case = {
      reading,
      blocks,
      runs: ({ paragraph, start, end }) =>
        (byNumber.get(paragraph) ?? []).map(({ text }) => text.slice(start, end)),
      lines: new TextDecoder().decode(input.bytes).split(/\r\n?|\n/),
    };
    const contract = Reading.safeParse(reading);
    return [
      ...(contract.success ? [] : [{ promise: 'the contract of a reading', what: contract.error.message }]),
      ...(JSON.stringify(reading) === JSON.stringify(again)
        ? []
        : [{ promise: 'the same reading a second time', what: 'it differs' }]),
      ...promises.flatMap(({ promise, broken }) => {
        const [what, ...more] = broken(given);
        return what === undefined ? [] : [{ promise, what: `${what} and ${more.length} more` }];
      }),
    ];
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ promise: 'no file makes the reading fail', what }];
  }
}
