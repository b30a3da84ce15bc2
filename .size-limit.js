const fs = require('node:fs');

const list = 'dist/first-answer.json';
if (!fs.existsSync(list)) throw new Error(`${list} is missing: run "npm run build" first.`);

/**
 * Every script that the pane loads until its first answer, in each language. Fluent's own empty template weighs 169 kB. A workbook
 * in which the user has decided something needs what reads decisions as well (zod, 10 kB). The aim is 240 kB for both.
 */
module.exports = Object.entries(JSON.parse(fs.readFileSync(list, 'utf8'))).map(([language, scripts]) => ({
  name: `scripts until the first answer (${language})`,
  path: scripts.map((script) => `dist/addin/${script}`),
  gzip: true,
  limit: language === 'decided' ? '254 kB' : '244 kB',
}));
