import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A message about a file, as it is carried between threads and kept. */
export type PlainMessage = Pick<VFileMessage, 'reason' | 'line' | 'column' | 'fatal' | 'ruleId' | 'source'>;

/** What is read in one file, printed: the bytes of its reading and what is to be told of it. */
export interface PrintedReading {
  path: string;
  /** The reading as JSON in UTF-8, as an element of an array indented by two spaces. */
  json: Uint8Array;
  /** Problems of the file, in the order met. */
  messages: PlainMessage[];
}

/** The messages of a file as plain objects. */
export function plainMessages(file: VFile): PlainMessage[] {
  return file.messages.map(({ reason, line, column, fatal, ruleId, source }) => ({
    reason,
    line,
    column,
    fatal,
    ruleId,
    source,
  }));
}

/** Puts plain messages on a file, as if they had been met there. */
export function tell(file: VFile, messages: readonly PlainMessage[]): VFile {
  for (const { reason, line, column, fatal, ruleId, source } of messages) {
    const place = line == null ? undefined : { line, column: column ?? 1 };
    const message = file.message(reason, { place, ruleId, source });
    message.fatal = fatal;
  }
  return file;
}
