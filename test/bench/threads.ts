import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { workbookOfRows } from './workbooks';

const FILES = 200;
const ROWS = 2_000;
const RUNS = 3;
const program = path.resolve('dist/cli/zielcheck.js');

/** Many workbooks with the built command line: in two threads beside one by one, the same output. */
export function threadsBench(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-threads-'));
  try {
    for (let index = 0; index < FILES; index += 1)
      writeFileSync(path.join(folder, `${index}.xlsx`), workbookOfRows(ROWS, index));
    const seconds = { '1': [] as number[], '2': [] as number[] };
    const outputs = new Set<string>();
    // In pairs, so that whatever else the machine does meets both.
    for (let run = 0; run < RUNS; run += 1)
      for (const jobs of ['1', '2'] as const) {
        const start = performance.now();
        outputs.add(check(folder, jobs));
        seconds[jobs].push((performance.now() - start) / 1000);
      }
    const [one, two] = [Math.min(...seconds['1']), Math.min(...seconds['2'])];
    const same = outputs.size === 1 ? 'same output' : 'DIFFERENT OUTPUT';
    return (
      `command, ${FILES} workbooks of ${ROWS} rows in two threads: ${two.toFixed(1)} s, ${same}\n` +
      `  one by one: ${one.toFixed(1)} s, ratio ${(one / two).toFixed(2)} (wanted: more than 1.6 on two cores)\n`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(folder: string, jobs: string): string {
  const options = ['--format', 'json', '--max-errors', '20', '--jobs', jobs];
  try {
    return execFileSync(process.execPath, [program, 'check', folder, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  } catch (error) {
    // Findings of severity error end it with 1.
    if (error instanceof Error && 'stdout' in error && 'status' in error && error.status === 1)
      return String(error.stdout);
    throw error;
  }
}
