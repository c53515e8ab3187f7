/** As many as a small machine draws and compresses at a time. */
const AT_ONCE = 3;

/** Does all the work there is, several pieces at a time, begun in order. The first that throws ends it. */
export async function severalAtOnce<Piece>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<void>,
): Promise<void> {
  const waiting = pieces.values();
  const worker = async () => {
    for (const piece of waiting) await work(piece);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
