import { availableParallelism } from 'node:os';
import path from 'node:path';
import { calendarDay } from '../model';
import { runCli } from './runCli';
import { checkInProcesses } from './workers/pool';

/** Set by the build from package.json. */
declare const __ZIELCHECK_VERSION__: string;

// `zielcheck … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// Both bundles lie in one folder.
const script = path.join(__dirname, 'worker.js');

void runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  version: __ZIELCHECK_VERSION__,
  today: calendarDay(new Date()),
  now: () => Date.now(),
  fetch: (...asked) => globalThis.fetch(...asked),
  cores: availableParallelism(),
  checkMany: (files, job, processes) => checkInProcesses(files, job, { script, processes }),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
