#!/usr/bin/env node
// The command in a checkout: what the build wrote, or how to build it. Committed, so that npm finds a command before the first build.
const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.join(__dirname, '../dist/cli/zielcheck.js');
if (existsSync(built)) require(built);
else {
  process.stderr.write(
    'zielcheck: Das Programm ist noch nicht gebaut. Bitte zuerst „npm run build“ ausführen.\n' +
      'zielcheck: The program has not been built yet. Please run “npm run build” first.\n',
  );
  process.exitCode = 2;
}
