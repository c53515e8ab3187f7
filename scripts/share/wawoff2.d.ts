declare module 'wawoff2' {
  /** The OpenType data inside a woff2 file; a view of memory that the next call may move. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
