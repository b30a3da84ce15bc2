// Writes src/reference/embedded/districts.ts from table 12411-01-01-4 of the Regionaldatenbank Deutschland (population by sex,
// "ffcsv" in a zip, as the service delivers it): node assets/tools/make-districts.mjs 12411-01-01-4.zip
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

/** Keys without a figure are no longer used. The table does not say since when; the laws on district boundaries do. */
const LAST_DAYS = {
  '03': '2016-10-31', // Göttingen and Osterode am Harz became one district
  '05': '2009-10-20', // Städteregion Aachen
  13: '2011-09-03', // Mecklenburg-Vorpommern
  14: '2008-07-31', // Sachsen
  15: '2007-06-30', // Sachsen-Anhalt
  16: '2021-06-30', // Eisenach joined the Wartburgkreis
};

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the zip that the service delivered.');
const [content] = Object.values(unzipSync(new Uint8Array(readFileSync(file))));
const rows = Papa.parse(strFromU8(content).replace(/^\uFEFF/, ''), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;

const days = new Set(rows.map((row) => row.time));
if (days.size !== 1) throw new Error(`One day expected, found ${[...days].join(', ')}`);

const districts = new Map();
for (const row of rows) {
  const key = row['1_variable_attribute_code'];
  const district = districts.get(key) ?? { ...named(row['1_variable_attribute_label']), figures: {} };
  district.figures[row['2_variable_attribute_code']] = row.value;
  districts.set(key, district);
}

const lines = [...districts.keys()].sort().map((key) => {
  const { name, designation, figures } = districts.get(key);
  const { '': total, GESM: male, GESW: female } = figures;
  if (total === '-') return [key, name, designation, lastDay(key)].join('|');
  if (Number(total) !== Number(male) + Number(female))
    throw new Error(`${key}: men and women are not the total`);
  return [key, name, designation, '', total, male].join('|');
});

writeFileSync(
  new URL('../../src/reference/embedded/districts.ts', import.meta.url),
  `// Written by assets/tools/make-districts.mjs. Do not edit.

/** The day that the figures are for. */
export const districtsDay = '${[...days][0]}';

/** Per line: key, name, designation, last day of a key that is no longer used, inhabitants, men among them. */
export const districts = \`
${lines.join('\n')}\`;
`,
);

/** "Leipzig, kreisfreie Stadt" and "Landkreis Demmin" → name and designation. */
function named(label) {
  const clean = label.replace(/\s+/g, ' ');
  const before = /^Landkreis (.+)$/.exec(clean);
  if (before !== null) return { name: before[1], designation: 'Landkreis' };
  if (/^Berlin-/.test(clean)) return { name: clean, designation: 'Bezirk' };
  const [name, ...designation] = clean.split(', ');
  return { name, designation: designation.join(', ') };
}

function lastDay(key) {
  const day = LAST_DAYS[key.slice(0, 2)];
  if (day === undefined) throw new Error(`${key}: no figure, and no law known that ended the key`);
  return day;
}
