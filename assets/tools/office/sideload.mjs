// `npm run sideload`: opens the add-in, as it is built now, in an Excel of this machine. `npm run unload` takes it out again.
import { Command } from 'commander';
import { getPackageJsonScript, parseNumber } from 'office-addin-cli';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';
import { debugging, run } from './common.mjs';

const SERVER = 'start:excel';
const command = new Command('sideload')
  .option(
    '--port <number>',
    'where the add-in is served',
    (text) => parseNumber(text, '--port is no number.'),
    3000,
  )
  .parse();

await run(async () => {
  if ((await getPackageJsonScript(SERVER)) === undefined)
    throw new Error(
      `There is no script “${SERVER}” in package.json. Please start this with “npm run sideload”.`,
    );
  // Office loads add-ins over https only: a certificate for this machine, trusted on this machine.
  await ensureCertificatesAreInstalled();
  const { port } = command.opts();
  debugging(
    'start',
    'manifest.xml',
    'desktop',
    '--dev-server',
    `npm run ${SERVER}`,
    '--dev-server-port',
    `${port}`,
  );
});
