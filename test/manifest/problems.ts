import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { child, parseXml, type Element } from './element';
import { iconProblems, type ImageSize } from './icons';
import { resourceProblems } from './resources';
import { structureProblems } from './structure';

/**
 * What Office would not take of a manifest: structure, resources, icons.
 * @param folder where the files lie that the manifest names: those of the add-in's address
 */
export function manifestProblems(xml: string, folder: string): string[] {
  const root = parseXml(xml);
  const base = addressOf(root);
  const imageSize: ImageSize = (address) => {
    const file = path.join(folder, address.replace(base, ''));
    return address.endsWith('.png') && existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  };
  return [...structureProblems(root), ...resourceProblems(root, ['en-us']), ...iconProblems(root, imageSize)];
}

/** Where the add-in is served from: what stands in the address of its icon before the folder of icons. */
function addressOf(root: Element): string {
  const icon = child(root, 'IconUrl')?.attributes['DefaultValue'] ?? '';
  return icon.slice(0, Math.max(0, icon.lastIndexOf('assets/')));
}
