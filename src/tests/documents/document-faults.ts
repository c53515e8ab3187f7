import { posix } from 'node:path';
import type { Project } from './project.ts';
import { readDocument, type Said } from './read-document.ts';

/** What npm does without a script of ours. */
const ofNpm = new Set(['ci', 'install']);
/** Words that stand for something that a reader puts there. */
const placeholder = /NAME|WHAT|YYYY|…/;
const command = /\bnpm (?:run )?(?:-s )?(?:run )?(?<name>[a-z][a-z:-]*)(?: -- (?<given>[^&|;#`]*))?/g;
const option = /(?<![\w-])--[a-z][a-z-]*/g;
const path = /(?<![\w./-])(?:src|data|scripts|public|\.github)\/[\w./[\]-]*/g;
const fileName = /^[\w.[\]-]+\.(?:ts|astro|css|ya?ml|json|mjs|js|cff|md)$/;
const variable = /(?<![\w-])[A-Z]+(?:_[A-Z]+)+(?![\w-])/g;

type Judge = (said: Said, project: Project) => string[];

const unknownCommands: Judge = ({ text }, { commands }) =>
  [...text.matchAll(command)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !commands.has(name) && !ofNpm.has(name))
    .map((name) => `unexpected command npm run ${name}, expected one of package.json`);

const unknownOptions: Judge = ({ text }, { commands, help }) =>
  [...text.matchAll(command)]
    .filter(({ groups }) => commands.has(groups?.['name'] ?? ''))
    .flatMap(({ groups: { name = '', given = '' } = {} }) =>
      (given.match(option) ?? [])
        .filter((one) => !help(name).includes(one))
        .map((one) => `unexpected option ${one}, expected one that npm run ${name} -- --help tells`),
    );

const missingPaths: Judge = ({ text }, { has }) =>
  (text.match(path) ?? [])
    .filter((one) => !placeholder.test(text) && !has(one))
    .map((one) => `unexpected path ${one}, expected one that is there`);

const missingFiles: Judge = ({ text }, { files }) =>
  fileName.test(text) && !placeholder.test(text) && !files.has(text)
    ? [`unexpected file ${text}, expected one of the project`]
    : [];

const unreadVariables: Judge = ({ text }, { variables }) =>
  (text.match(variable) ?? [])
    .filter((one) => !variables.has(one))
    .map((one) => `unexpected variable ${one}, expected one that something reads`);

const judges: readonly Judge[] = [
  unknownCommands,
  unknownOptions,
  missingPaths,
  missingFiles,
  unreadVariables,
];

/** Links that lead nowhere inside the project; addresses of the web are not looked at. */
function brokenLink(file: string, { text }: Said, own: readonly string[], project: Project): string[] {
  if (/^[a-z]+:/.test(text)) return [];
  const [to = '', anchor] = text.split('#');
  const target = to === '' ? file : posix.join(posix.dirname(file), decodeURI(to));
  if (to !== '' && !project.has(target))
    return [`unexpected link to ${target}, expected a file that is there`];
  const anchors = to === '' ? own : project.anchors(target);
  return anchor === undefined || anchors.includes(anchor)
    ? []
    : [`unexpected link to #${anchor}, expected a heading of ${target}`];
}

/**
 * What a document says that does not hold: commands, options, paths, files, variables and links. `file` is its path from
 * the root with slashes; each fault begins with it and the line, as editors print places.
 */
export function documentFaults(file: string, text: string, project: Project): string[] {
  const { code, links, anchors } = readDocument(text);
  const faults = [
    ...code.flatMap((said) =>
      judges.flatMap((judge) => judge(said, project)).map((reason) => ({ line: said.line, reason })),
    ),
    ...links.flatMap((said) =>
      brokenLink(file, said, anchors, project).map((reason) => ({ line: said.line, reason })),
    ),
  ];
  return faults.map(({ line, reason }) => `${file}:${line} ${reason}`);
}
