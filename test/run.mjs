/**
 * `npm test`: every step runs, so that one look shows all that is wrong; the last line counts the tests.
 * `npm test -- unit` (or any of the names below) runs only those steps. `npm run test:long` looks for what the properties miss.
 *
 * As many steps run at a time as the machine has processors, those that take longest first. The browser's tests wait for the
 * browser most of their time: they run beside the others, several at once.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

const processors = availableParallelism();
const scratch = mkdtempSync(path.join(tmpdir(), 'zielcheck-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const suites = [];
const times = [];
const failedSteps = [];

/** In the order in which they are begun; `after` names a step whose files it needs, `waits` one that leaves the processor to others. */
const steps = [
  { name: 'build', run: () => tool('webpack', ['--mode', 'production', '--stats', 'errors-warnings']) },
  { name: 'browser', after: 'build', waits: true, run: () => jest('browser', processors) },
  { name: 'unit', run: () => jest('unit', Math.ceil(processors / 2)) },
  { name: 'excel', run: () => jest('excel', Math.ceil(processors / 2)) },
  { name: 'lint', run: () => tool('oxlint', ['-c', 'oxlint.config.mjs', '--deny-warnings']) },
  { name: 'format', run: () => tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'arrows', run: () => tool('depcruise', ['src', '--config', '.dependency-cruiser.cjs']) },
  { name: 'unused', run: () => tool('knip', ['--no-progress']) },
  { name: 'size', after: 'build', run: () => tool('size-limit', []) },
];
/** Not part of `npm test`. */
const long = { name: 'long', run: searchLong };

const asked = process.argv.slice(2);
const known = [...steps, long];
const unknown = asked.filter((name) => !known.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = known.map(({ name }) => name).join(', ');
  process.stderr.write(`No such step: ${unknown.join(', ')}. Steps: ${names}\n`);
  process.exit(2);
}
const wanted = asked.length === 0 ? steps : known.filter(({ name }) => asked.includes(name));

const started = Date.now();
await runAll(wanted);
rmSync(scratch, { recursive: true, force: true });
report();
process.exit(failedSteps.length > 0 ? 1 : 0);

/** Begins each step as soon as what it needs is there and a processor is free. */
async function runAll(all) {
  const waiting = [...all];
  const running = new Set();
  const over = new Set();
  const isReady = ({ after, waits }) =>
    (after === undefined || over.has(after) || !all.some(({ name }) => name === after)) &&
    (waits || [...running].filter((one) => !one.waits).length < processors);
  while (waiting.length + running.size > 0) {
    for (let next; (next = waiting.find(isReady)) !== undefined;) {
      const step = next;
      waiting.splice(waiting.indexOf(step), 1);
      running.add(step);
      step.done = take(step).then(() => {
        running.delete(step);
        over.add(step.name);
      });
    }
    await Promise.race([...running].map(({ done }) => done));
  }
}

/** Runs one step. What it prints comes out when it is over: several print at the same time. */
async function take({ name, run }) {
  const begun = Date.now();
  const { ok, output } = await run();
  const seconds = (Date.now() - begun) / 1000;
  times.push({ name, seconds });
  process.stdout.write(
    `\n── ${name}\n${output}── ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)\n`,
  );
  if (!ok) failedSteps.push(name);
}

/** Times, the slowest suites, what failed, and last the number of tests. */
function report() {
  const line = ({ name, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${name}\n`;
  const bySeconds = (list) => list.toSorted((a, b) => b.seconds - a.seconds);
  process.stdout.write(`\nSteps, several at a time:\n${bySeconds(times).map(line).join('')}`);
  if (suites.length > 0)
    process.stdout.write(`Slowest suites:\n${bySeconds(suites).slice(0, 10).map(line).join('')}`);
  process.stdout.write(`All: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (failedSteps.length > 0) process.stdout.write(`\nFailed steps: ${failedSteps.join(', ')}\n`);
  // A step that is no test runner (types, lint, build …) must not be lost in the count.
  const failed = Math.max(counts.failed, failedSteps.length);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`);
}

/** Runs a tool of this project's node_modules and gathers what it prints. */
function tool(name, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(path.resolve('node_modules/.bin', name), args, {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const gather = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs jest's projects and adds their counts. A run that reports no test at all has failed. */
async function jest(projects, workers, files = [], env = {}) {
  const file = path.join(scratch, `${projects}.json`);
  const { ok, output } = await tool(
    'jest',
    [
      ...['--selectProjects', ...projects.split(' ')],
      ...['--json', '--outputFile', file, '--silent', '--maxWorkers', String(workers)],
      ...(files.length > 0 ? ['--runTestsByPath', ...files] : []),
    ],
    env,
  );
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts.skipped += result.numPendingTests + result.numTodoTests;
    for (const { name, startTime, endTime } of result.testResults)
      suites.push({
        name: path.relative('', name).replaceAll(path.sep, '/'),
        seconds: (endTime - startTime) / 1000,
      });
    return { ok: ok && result.numPassedTests > 0, output };
  } catch {
    return { ok: false, output };
  }
}

/** All that looks at random data, twenty times as long and at other data in every run. */
function searchLong() {
  const seed = process.env['FC_SEED'] ?? String(Date.now() % 2 ** 31);
  process.stdout.write(`FC_SEED=${seed} npm run test:long repeats this run.\n`);
  const files = readdirSync('test', { recursive: true })
    .map((file) => path.join('test', file))
    .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes("'fast-check'"));
  const env = { FC_SEED: seed, FC_RUNS: process.env['FC_RUNS'] ?? '20' };
  return jest('unit excel', processors, files, env);
}
