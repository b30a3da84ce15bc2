import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { workbookOfRows } from './workbooks';

const FILES = 200;
/** A process takes a while to get going: the longer the files take, the more is gained. */
const ROWS = [2_000, 10_000];
const RUNS = 3;
const program = path.resolve('dist/cli/zielcheck.js');

/**
 * Many workbooks with the built command line: in two processes beside one by one, the same output. Two commands of half the
 * workbooks each, started at once, share nothing: what they gain is all that the machine has to give.
 */
export async function processesBench(): Promise<string> {
  let told = '';
  for (const rows of ROWS) told += await workbooksOf(rows);
  return told;
}

async function workbooksOf(rows: number): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-processes-'));
  try {
    const halves = ['even', 'odd'].map((half) => path.join(folder, half));
    for (const half of halves) mkdirSync(half);
    for (let index = 0; index < FILES; index += 1)
      writeFileSync(path.join(halves[index % 2] ?? folder, `${index}.xlsx`), workbookOfRows(rows, index));
    const seconds = { '1': [] as number[], '2': [] as number[], apart: [] as number[] };
    const outputs = new Set<string>();
    // In pairs, so that whatever else the machine does meets both.
    for (let run = 0; run < RUNS; run += 1) {
      for (const jobs of ['1', '2'] as const) {
        const start = performance.now();
        outputs.add(check(folder, jobs));
        seconds[jobs].push((performance.now() - start) / 1000);
      }
      const start = performance.now();
      await Promise.all(halves.map(checkAlone));
      seconds.apart.push((performance.now() - start) / 1000);
    }
    const [one, two, apart] = (['1', '2', 'apart'] as const).map((kind) => Math.min(...seconds[kind]));
    const ratio = (of = Number.NaN): string => ((one ?? Number.NaN) / of).toFixed(2);
    const same = outputs.size === 1 ? 'same output' : 'DIFFERENT OUTPUT';
    return (
      `command, ${FILES} workbooks of ${rows} rows in two processes: ${two?.toFixed(1)} s, ${same}\n` +
      `  one by one: ${one?.toFixed(1)} s, ratio ${ratio(two)} (wanted: more than 1.6 on two cores)\n` +
      `  two commands at once, half of them each: ${apart?.toFixed(1)} s, ratio ${ratio(apart)}\n`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function command(folder: string, jobs: string): readonly string[] {
  return [program, 'check', folder, '--format', 'json', '--max-errors', '20', '--jobs', jobs];
}

/** A command of its own; what it prints is not looked at. */
function checkAlone(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command(folder, '1'), { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}

function check(folder: string, jobs: string): string {
  try {
    return execFileSync(process.execPath, command(folder, jobs), {
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
