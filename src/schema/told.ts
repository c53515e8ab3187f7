/**
 * What a field means, as its schema carries it into JSON Schemas, table schemas and the codebook.
 * A type and not an interface: `.meta()` takes any key.
 */
export type Told = {
  /** In English. */
  description: string;
  /** In Simplified Chinese. */
  'x-description-zh': string;
  /** The part of the ledger whose ids the field holds. */
  'x-refers-to'?: string;
};

/**
 * What a field means, for both readerships, to be given to `.meta()` as the last word of its schema.
 *
 * @param table the part of the ledger whose ids the field holds, such as `policies`
 */
export function told(en: string, zh: string, table?: string): Told {
  return { description: en, 'x-description-zh': zh, ...(table !== undefined && { 'x-refers-to': table }) };
}
