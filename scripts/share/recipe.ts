import { createHash, type Hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { StyleRule } from './style-rules.ts';

/**
 * A hash of what every image is made with: rules of the style sheets, faces, packages, and the programs in these folders
 * below `root`. What an image shows is to be added to a copy of it.
 */
export function recipeOf(root: string, rules: readonly StyleRule[], folders: readonly string[]): Hash {
  const hash = createHash('sha256')
    .update(JSON.stringify(rules))
    .update(sharp.versions.sharp ?? '');
  const programs = folders.flatMap((folder) => globSync(`${folder}/**/!(*.test).ts`, { cwd: root }));
  for (const file of [
    'package-lock.json',
    ...[...programs, ...globSync('src/styles/fonts/*', { cwd: root })].sort(),
  ])
    hash.update(readFileSync(join(root, file)));
  return hash;
}
