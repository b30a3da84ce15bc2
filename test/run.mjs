/**
 * `npm test`: every step runs, so that one look shows all that is wrong; the last line counts the tests.
 * `npm test -- unit` (or any of the names below) runs only those steps.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scratch = mkdtempSync(path.join(tmpdir(), 'zielcheck-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

const steps = {
  types: () => run('tsc', ['--noEmit']),
  lint: () =>
    run('eslint', ['.', '--max-warnings', '0']) && run('prettier', ['--check', '--log-level', 'warn', '.']),
  arrows: () => run('depcruise', ['src', '--config', '.dependency-cruiser.cjs']),
  unused: () => run('knip', ['--no-progress']),
  unit: () => jest('unit'),
  excel: () => jest('excel'),
  build: () => run('webpack', ['--mode', 'production', '--stats', 'errors-warnings']),
  size: () => run('size-limit', []),
  browser: () => jest('browser', ['--runInBand']),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}\n`);
  process.exit(2);
}

for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const ok = step();
  process.stdout.write(
    `── ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  if (!ok) failedSteps.push(name);
}
rmSync(scratch, { recursive: true, force: true });

// A step that is no test runner (types, lint, build …) must not be lost in the count.
const failed = Math.max(counts.failed, failedSteps.length);
if (failedSteps.length > 0) process.stdout.write(`\nFailed steps: ${failedSteps.join(', ')}\n`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`);
process.exit(failedSteps.length > 0 ? 1 : 0);

/** Runs a tool of this project's node_modules, its output straight to the terminal. */
function run(tool, args) {
  const done = spawnSync(path.resolve('node_modules/.bin', tool), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** Runs one of jest's projects and adds its counts. A run that reports no test at all has failed. */
function jest(project, args = []) {
  const report = path.join(scratch, `${project}.json`);
  const ok = run('jest', [
    '--selectProjects',
    project,
    '--json',
    '--outputFile',
    report,
    '--silent',
    ...args,
  ]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts.skipped += result.numPendingTests + result.numTodoTests;
    return ok && result.numPassedTests > 0;
  } catch {
    return false;
  }
}
