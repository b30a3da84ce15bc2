/** A stream as the command line needs it: process.stdout, or a test's own. */
export interface OutputStream {
  readonly isTTY?: boolean;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** Characters gathered before they are written: many small pieces would cost a system call each. */
const PIECE = 1 << 16;

/**
 * Writes pieces as they come and waits when the reader is slower, so that no large output is ever held whole. Says whether
 * there was anything to write.
 */
export async function writePieces(stream: OutputStream, pieces: Iterable<string>): Promise<boolean> {
  let gathered = '';
  let written = false;
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    if (!stream.write(gathered)) await new Promise<void>((resolve) => stream.once('drain', resolve));
    gathered = '';
    written = true;
  }
  if (gathered === '') return written;
  stream.write(gathered);
  return true;
}
