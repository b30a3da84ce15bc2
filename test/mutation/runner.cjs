/**
 * A runner that Jest starts once and which then runs whatever file it is asked for, with one mutant on after another. Starting Jest
 * and translating the sources would cost more than most tests. What is asked and answered is written in `lane.mjs`.
 */
const TestRunner = require('jest-runner').default;

const run = (globalThis.mutationRun ??= {
  mutant: null,
  tests: null,
  reached: null,
  failed: null,
  limit: Infinity,
});

module.exports = class extends TestRunner {
  isSerial = true;

  /** Never comes to its end: whoever asks ends the process. */
  async runTests(tests, watcher, options) {
    const byPath = new Map(tests.map((test) => [test.path, test]));
    let result;
    this.on('test-file-success', ([, success]) => {
      result = { message: success.failureMessage ?? '' };
    });
    this.on('test-file-failure', ([, error]) => {
      result = { message: String(error.message ?? error) };
    });
    process.on('message', async ({ file, mutant, tests: only, limit, isDry }) => {
      run.mutant = mutant ?? null;
      run.tests = only === undefined ? null : new Set(only);
      run.limit = limit ?? Infinity;
      run.failed = null;
      run.reached = isDry ? { test: null, byTest: new Map(), hits: new Map(), times: new Map() } : null;
      const begun = Date.now();
      await super.runTests([byPath.get(file)], watcher, { ...options, serial: true });
      process.send({
        // A file that cannot even be loaded has no test that failed.
        failed: run.failed ?? (result.message === '' ? null : ''),
        message: result.message,
        seconds: (Date.now() - begun) / 1000,
        isFull: process.memoryUsage().rss > 2_000_000_000,
        reached: run.reached && {
          byTest: [...run.reached.byTest].map(([test, ids]) => [test, [...ids]]),
          hits: [...run.reached.hits],
          times: [...run.reached.times],
        },
      });
    });
    process.once('disconnect', () => process.exit());
    process.send('ready');
    await new Promise((ended) => process.once('exit', ended));
  }
};
