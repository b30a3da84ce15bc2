import { fork } from 'node:child_process';
import path from 'node:path';

const JEST = path.resolve('node_modules/jest/bin/jest.js');
const ARGUMENTS = [
  '--config',
  'test/mutation/jest.config.cjs',
  '--runInBand',
  '--silent',
  '--watchman=false',
];

/** A process of Jest and what is asked of it, one question at a time. One that does not answer is ended and begun anew. */
export class Lane {
  #env;
  #child = null;

  /** @param {string} plan file with the sources that carry switches */
  constructor(plan) {
    this.plan = plan;
    // Fewer random tables: what only the hundredth of them would notice is noticed by chance.
    this.#env = { FC_RUNS: '0.2', ...process.env, MUTATION_PLAN: plan };
  }

  /**
   * Runs one test file: `{ file, mutant, tests, limit, isDry }`. The mutant is on, or none; of `tests` only (all where it is
   * undefined); to the first that fails; a mutant that is asked for more often than `limit` throws.
   * Answers `{ failed, message, seconds, reached }`: the name of the test that failed or null ('' for the file as a whole), and in
   * a dry run what each test reaches. A text where nothing came within the time or the process ended.
   */
  async ask(question, seconds) {
    this.#child ??= await this.#start();
    const child = this.#child;
    return new Promise((resolve) => {
      const done = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (typeof answer === 'string' || answer.isFull) this.stop();
        resolve(answer);
      };
      const timer = setTimeout(() => done('timeout'), seconds * 1000);
      child.once('message', done);
      child.once('exit', () => done('ended'));
      child.send({ ...question, file: path.resolve(question.file) });
    });
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start() {
    const child = fork(JEST, ARGUMENTS, {
      env: this.#env,
      execArgv: ['--max-old-space-size=3000'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return new Promise((resolve, reject) => {
      child.once('message', () => {
        child.removeAllListeners();
        resolve(child);
      });
      child.once('exit', (code) => reject(new Error(`Jest ended with ${code}.`)));
    });
  }
}
