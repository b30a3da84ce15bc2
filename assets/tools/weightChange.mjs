import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

// Says how much heavier or lighter the scripts until the first answer have become since the last build; `.size-limit.js` holds their
// bound. `npm run build` runs it.

const dist = path.resolve(import.meta.dirname, '../../dist');
const before = path.join(dist, 'first-answer-weight.json');

const scripts = JSON.parse(readFileSync(path.join(dist, 'first-answer.json'), 'utf8'));
const weights = Object.fromEntries(
  Object.entries(scripts).map(([name, files]) => [
    name,
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, 'addin', file))).length, 0),
  ]),
);
const last = existsSync(before) ? JSON.parse(readFileSync(before, 'utf8')) : {};
for (const [name, weight] of Object.entries(weights)) {
  const change =
    last[name] === undefined ? '' : ` (${signed(weight - last[name])} bytes since the last build)`;
  console.log(`Scripts until the first answer (${name}): ${(weight / 1000).toFixed(1)} kB gzip${change}`);
}
writeFileSync(before, `${JSON.stringify(weights, undefined, 2)}\n`);

function signed(bytes) {
  return bytes < 0 ? String(bytes) : `+${bytes}`;
}
