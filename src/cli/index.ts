import { availableParallelism } from 'node:os';
import path from 'node:path';
import { calendarDay } from '../model';
import { visible } from '../messages/visible';
import { ExitCode } from './environment';
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
  checkMany: (files, job, how) => checkInProcesses(files, job, { script, ...how }),
}).then(end);

// The exit code is 0, 1 or 2, whatever happens.
process.on('uncaughtException', (error) => {
  process.stderr.write(`zielcheck: ${visible(error.message)}\n`);
  end(ExitCode.unusable);
});

/** Ends when everything is written: a server that still sends, or a file that still opens, does not keep the command. */
function end(exitCode: ExitCode): void {
  process.exitCode = exitCode;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}
