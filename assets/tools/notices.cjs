// The licences of everything that the product is made of, as their authors want them to go along with it: `third-party-notices.txt`
// beside the pages. What is only for development is not shipped and not named.
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

/** One text for each licence, with the packages that it is for. */
function notices(lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))) {
  const byText = new Map();
  for (const [place, { dev, optional, version, license }] of Object.entries(lock.packages)) {
    if (place === '' || dev === true || optional === true) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const text = licenseTexts(path.join(root, place)) || `License: ${license ?? 'see the package'}`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText]
    .map(([text, packages]) => `${[...new Set(packages)].sort().join('\n')}\n\n${text}`)
    .sort();
  return ['Zielcheck is made of its own sources and of these packages:', ...parts].join(
    `\n\n${'-'.repeat(78)}\n\n`,
  );
}

function licenseTexts(folder) {
  if (!fs.existsSync(folder)) return '';
  return fs
    .readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file) && fs.statSync(path.join(folder, file)).isFile())
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

module.exports = { notices };
