/** A file that readers take away. */
export interface ExportFile {
  /** Path below the folder of the data, such as `csv/policies.csv`. */
  path: string;
  content: string | Uint8Array;
}
