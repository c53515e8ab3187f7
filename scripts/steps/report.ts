/** Where steps say how they fare: lines that stay, and, on a terminal, one line that shows what is being done. */
export interface Report {
  line(text: string): void;
  doing(text: string): void;
}

/** A report on a stream; silent about what is being done where nobody watches, as in a pipe or a log. */
export function reportOn(stream: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean }): Report {
  const clear = stream.isTTY ? '\r\u001b[K' : '';
  return {
    line: (text) => void stream.write(`${clear}${text}\n`),
    doing: (text) => void (stream.isTTY && stream.write(`${clear}… ${text}`)),
  };
}
