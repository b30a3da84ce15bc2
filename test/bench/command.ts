import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { read } from '@e965/xlsx';
import { runCli } from '../../src/cli/runCli';
import { workbookOfRows } from './workbooks';

const ROWS = 1_048_575;
const RUNS = 3;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The whole command on a workbook of a million rows beside the bare read by the same library, each in a process of its own. */
export function commandBench(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-bench-'));
  try {
    const file = path.join(folder, 'million.xlsx');
    writeFileSync(file, workbookOfRows(ROWS));
    const runs = { bare: [] as Run[], command: [] as Run[] };
    for (let run = 0; run < RUNS; run += 1)
      for (const mode of ['bare', 'command'] as const) runs[mode].push(inChild(mode, file));
    const bare = best(runs.bare);
    const command = best(runs.command);
    return (
      `command, workbook of ${ROWS} rows: ${command.seconds.toFixed(1)} s, ${command.megabytes} MB\n` +
      `  bare read: ${bare.seconds.toFixed(1)} s, ${bare.megabytes} MB, ratio ${(command.seconds / bare.seconds).toFixed(2)} (wanted: at most 1.3, under 2000 MB)\n`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function best(runs: readonly Run[]): Run {
  return runs.reduce((one, other) => (other.seconds < one.seconds ? other : one));
}

function inChild(mode: string, file: string): Run {
  return JSON.parse(execFileSync(process.execPath, [__filename, mode, file], { encoding: 'utf8' })) as Run;
}

/** What a child process does: one of the two, and says how long it took and how much memory. */
export async function commandChild(mode: string, file: string): Promise<void> {
  const start = performance.now();
  if (mode === 'bare') read(new Uint8Array(readFileSync(file)), { type: 'array', dense: true });
  else await runCli(['check', file, '--max-errors', '100'], SILENT);
  const run: Run = {
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(JSON.stringify(run));
}

const nowhere = { isTTY: false, write: () => true, once: () => undefined };
const SILENT = {
  stdout: nowhere,
  stderr: nowhere,
  cwd: process.cwd(),
  env: {},
  version: '0',
  today: '2026-01-01',
  now: () => 0,
  fetch: globalThis.fetch,
};
