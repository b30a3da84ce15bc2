// Writes the sample workbooks into assets/samples: node assets/tools/make-samples.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { empty } from './samples/empty.mjs';
import { mehrlin, mehrlinEnglish } from './samples/mehrlin.mjs';
import { mistakes } from './samples/mistakes.mjs';
import { partners } from './samples/partners.mjs';
import { areaDescriptions, results } from './samples/results.mjs';
import { standardWorkbooks } from './samples/standard.mjs';
import { subprojects } from './samples/subprojects.mjs';
import { save } from './workbook.mjs';

const samples = {
  'mehrlin.xlsx': mehrlin,
  'mehrlin-en.xlsx': mehrlinEnglish,
  'alles-was-schiefgehen-kann.xlsx': mistakes,
  'mehrere-tabellen.xlsx': partners,
  'ostwerkstadt.xlsx': subprojects,
  'iq-quadrat.xlsx': results,
  'gebiete.xlsx': areaDescriptions,
  'leer.xlsx': empty,
};

const folder = new URL('../samples/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, build] of Object.entries(samples)) await save(build(), new URL(name, folder));
for (const [name, bytes] of Object.entries(await standardWorkbooks()))
  await writeFile(new URL(name, folder), bytes);
