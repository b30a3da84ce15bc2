/**
 * `npm test`: every step runs, so that one look shows all that is wrong; the last line counts the tests.
 * `npm test -- unit` (or any of the names below) runs only those steps.
 *
 * Steps that use one processor run beside each other, in two lanes; Jest has all processors to itself.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scratch = mkdtempSync(path.join(tmpdir(), 'zielcheck-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

const lanes = [
  {
    types: () => run('tsc', ['--noEmit']),
    lint: async () =>
      both(
        await run('eslint', ['.', '--max-warnings', '0']),
        await run('prettier', ['--check', '--log-level', 'warn', '.']),
      ),
    arrows: () => run('depcruise', ['src', '--config', '.dependency-cruiser.cjs']),
    unused: () => run('knip', ['--no-progress']),
  },
  {
    build: () => run('webpack', ['--mode', 'production', '--stats', 'errors-warnings']),
    size: () => run('size-limit', []),
  },
];
const suites = {
  unit: () => jest('unit', ['--maxWorkers', '100%']),
  excel: () => jest('excel', ['--maxWorkers', '100%']),
  browser: () => jest('browser', ['--runInBand']),
};

const names = [...lanes, suites].flatMap((steps) => Object.keys(steps));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(', ')}. Steps: ${names.join(', ')}\n`);
  process.exit(2);
}

await Promise.all(lanes.map(takeSteps));
await takeSteps(suites);
rmSync(scratch, { recursive: true, force: true });

// A step that is no test runner (types, lint, build …) must not be lost in the count.
const failed = Math.max(counts.failed, failedSteps.length);
if (failedSteps.length > 0) process.stdout.write(`\nFailed steps: ${failedSteps.join(', ')}\n`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`);
process.exit(failedSteps.length > 0 ? 1 : 0);

/** One step after the other. */
async function takeSteps(steps) {
  for (const [name, step] of Object.entries(steps)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const { ok, output } = await step();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`\n── ${name}\n${output}── ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds} s)\n`);
    if (!ok) failedSteps.push(name);
  }
}

/** Runs a tool of this project's node_modules. What it prints is gathered, because two lanes print, or goes out at once. */
function run(tool, args, { live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(path.resolve('node_modules/.bin', tool), args, {
      shell: process.platform === 'win32',
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const gather = (text) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', gather);
    child.stderr?.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

function both(one, other) {
  return { ok: one.ok && other.ok, output: one.output + other.output };
}

/** Runs one of jest's projects and adds its counts. A run that reports no test at all has failed. */
async function jest(project, args) {
  const report = path.join(scratch, `${project}.json`);
  const { ok, output } = await run(
    'jest',
    ['--selectProjects', project, '--json', '--outputFile', report, '--silent', ...args],
    { live: true },
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts.skipped += result.numPendingTests + result.numTodoTests;
    return { ok: ok && result.numPassedTests > 0, output };
  } catch {
    return { ok: false, output };
  }
}
