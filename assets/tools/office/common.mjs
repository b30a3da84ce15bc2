// What the scripts for Excel share. They speak as Microsoft's own tools do: office-addin-cli logs errors, parses options, reads scripts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Its packages weigh 450 MB, so it is fetched when it is needed. An exact version: what runs today runs tomorrow. */
const DEBUGGING = 'office-addin-debugging@7.0.0';

/** Runs a script; what goes wrong is one line, and exit status 1. */
export async function run(script) {
  try {
    await script();
  } catch (error) {
    logErrorMessage(error);
    process.exitCode = 1;
  }
}

/** Microsoft's tool that puts an add-in into an Excel of this machine, and takes it out. */
export function debugging(...args) {
  const { status, error } = spawnSync('npx', ['--yes', DEBUGGING, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(
      `${DEBUGGING} ended with ${status}. It needs Excel on this machine and, the first time, the internet.`,
    );
}
