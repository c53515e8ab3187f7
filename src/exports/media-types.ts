/** The content type of each kind of file that the data are offered in, by the ending of its name. */
export const mediaTypes = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.zip': 'application/zip',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.cff': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
} as const;

/** The content type of a file; throws for an ending that has none, so that no file is served as anybody’s guess. */
export function mediaTypeOf(path: string): string {
  for (const [ending, type] of Object.entries(mediaTypes)) if (path.endsWith(ending)) return type;
  throw new Error(`Unexpected ending of ${path}, expected one of ${Object.keys(mediaTypes).join(' ')}`);
}
