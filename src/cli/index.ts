import { runCli } from './runCli';

/** Set by the build from package.json. */
declare const __ZIELCHECK_VERSION__: string;

/** The calendar day where the user is. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

// `zielcheck … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  version: __ZIELCHECK_VERSION__,
  today: today(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
