import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { PictureAudit, type PictureHeuristic, type PictureVerdict } from '../schema/picture-audit.ts';

/** What people found when they tried the pictures; null in a project where nobody did. Throws for a file that is not as the schema has it. */
export function loadPictureAudit(file = resolve('data/audits/pictures.yaml')): PictureAudit | null {
  return !existsSync(file) ? null : PictureAudit.parse(parse(readFileSync(file, 'utf8')));
}

/** What was found of one picture, a verdict for each heuristic, in their order. */
export function verdictsOn(
  picture: string,
  { heuristics }: Pick<PictureAudit, 'heuristics'>,
): { heuristic: PictureHeuristic; verdict: PictureVerdict }[] {
  return heuristics.map((heuristic) => ({
    heuristic,
    verdict: heuristic.but.find(({ pictures }) => pictures.includes(picture)) ?? heuristic.all,
  }));
}

/** What was found of a picture in figures: how many questions apply to it, and how many of these it passes. */
export function tallyOf(
  picture: string,
  audit: Pick<PictureAudit, 'heuristics'>,
): { passes: number; applying: number } {
  const verdicts = verdictsOn(picture, audit).map(({ verdict }) => verdict.verdict);
  return {
    passes: verdicts.filter((one) => one === 'passes').length,
    applying: verdicts.filter((one) => one !== 'does-not-apply').length,
  };
}
