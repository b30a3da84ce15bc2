// Draws the icons into assets/icons: node assets/tools/make-icons.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { icons } from './icons.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const folder = new URL('../icons/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, draw] of Object.entries(icons)) {
  for (const size of SIZES) {
    await writeFile(new URL(`${name}-${size}.png`, folder), new Resvg(draw(size)).render().asPng());
  }
}
