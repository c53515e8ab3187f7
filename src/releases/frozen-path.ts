const part = /^[a-z0-9][a-z0-9._-]*$/i;
const LONGEST = 200;

/**
 * Whether a path may stand in a release: parts of letters, digits, points, hyphens and underscores that begin with a letter
 * or digit. So none climbs (`../`), begins at the root, is hidden, or is read otherwise by another system.
 */
export function isFrozenPath(path: string): boolean {
  return path.length <= LONGEST && path.split('/').every((each) => part.test(each));
}
