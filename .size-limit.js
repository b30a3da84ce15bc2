const fs = require('node:fs');

const page = 'dist/addin/taskpane.html';
const scripts = fs.existsSync(page)
  ? [...fs.readFileSync(page, 'utf8').matchAll(/<script[^>]* src="?([^":>\s]+\.js)/g)].map(
      (match) => `dist/addin/${match[1]}`,
    )
  : [];
if (scripts.length === 0) throw new Error(`${page} names no scripts: run "npm run build" first.`);

/** What the pane's page loads before it can answer: every script of its HTML. Fluent's own empty template weighs 169 kB. */
module.exports = [{ name: "scripts of the pane's first load", path: scripts, gzip: true, limit: '185 kB' }];
