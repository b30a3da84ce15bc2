import path from 'node:path';
import { runCli } from '../../src/cli/runCli';
import type { OutputStream, Piece } from '../../src/cli/output';

export const samples = path.resolve(__dirname, '../../assets/samples');

const TODAY = Date.UTC(2026, 5, 30);

/** Tests of the command line reach no network unless they say so. */
const nobody: typeof globalThis.fetch = () => Promise.reject(new TypeError('no network here'));

class Collected implements OutputStream {
  text = '';
  pieces = 0;

  constructor(readonly isTTY: boolean) {}

  write(piece: Piece): boolean {
    this.text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    this.pieces += 1;
    return true;
  }

  once(): unknown {
    return this;
  }
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** None by default: nothing is reached. */
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: number;
  /** ISO text. */
  readonly today?: string;
}

/** Runs the command line in this process, by default in the folder of the samples. */
export async function run(
  argv: readonly string[],
  {
    cwd = samples,
    env = {},
    isTTY = false,
    fetch = nobody,
    now = TODAY,
    today = '2026-06-30',
  }: RunOptions = {},
): Promise<{
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
  readonly pieces: number;
}> {
  const stdout = new Collected(isTTY);
  const stderr = new Collected(isTTY);
  const exitCode = await runCli(argv, {
    stdout,
    stderr,
    cwd,
    env,
    version: '1.2.3',
    today,
    now: () => now,
    fetch,
  });
  return { exitCode, out: stdout.text, error: stderr.text, pieces: stdout.pieces };
}
