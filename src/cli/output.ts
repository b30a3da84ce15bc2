/** A piece of output; in bytes (UTF-8) where another process made it. */
export type Piece = string | Uint8Array;

/** A stream as the command line needs it: process.stdout, or a test's own. */
export interface OutputStream {
  readonly isTTY?: boolean;
  write(piece: Piece): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** Characters gathered before they are written: many small pieces would cost a system call each. */
const PIECE = 1 << 16;

/**
 * Writes pieces as they come and waits when the reader is slower, so that no large output is ever held whole. Says whether
 * there was anything to write.
 */
export async function writePieces(stream: OutputStream, pieces: Iterable<Piece>): Promise<boolean> {
  let gathered = '';
  let written = false;
  const write = async (piece: Piece): Promise<void> => {
    written = true;
    if (!stream.write(piece)) await new Promise<void>((resolve) => stream.once('drain', resolve));
  };
  const flush = async (): Promise<void> => {
    const text = gathered;
    gathered = '';
    if (text !== '') await write(text);
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      gathered += piece;
      if (gathered.length >= PIECE) await flush();
    } else if (piece.length > 0) {
      await flush();
      await write(piece);
    }
  }
  await flush();
  return written;
}
