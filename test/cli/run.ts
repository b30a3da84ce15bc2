import path from 'node:path';
import { runCli } from '../../src/cli/runCli';
import type { OutputStream } from '../../src/cli/output';

export const samples = path.resolve(__dirname, '../../assets/samples');

class Collected implements OutputStream {
  text = '';
  pieces = 0;

  constructor(readonly isTTY: boolean) {}

  write(text: string): boolean {
    this.text += text;
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
}

/** Runs the command line in this process, by default in the folder of the samples. */
export async function run(
  argv: readonly string[],
  { cwd = samples, env = {}, isTTY = false }: RunOptions = {},
): Promise<{
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
  readonly pieces: number;
}> {
  const stdout = new Collected(isTTY);
  const stderr = new Collected(isTTY);
  const exitCode = await runCli(argv, { stdout, stderr, cwd, env, version: '1.2.3', today: '2026-06-30' });
  return { exitCode, out: stdout.text, error: stderr.text, pieces: stdout.pieces };
}
