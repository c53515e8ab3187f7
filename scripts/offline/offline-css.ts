import { relativeAddress } from './relative-address.ts';

/** A style sheet whose files are found from where it stands; `file` and `base` as in `relativeAddress`. */
export function offlineCss(css: string, file: string, base: string): string {
  return css.replace(
    /(url\(\s*["']?|@import\s+["'])([^"')\s]+)/g,
    (_, before: string, address: string) => `${before}${relativeAddress(address, file, base) ?? address}`,
  );
}
