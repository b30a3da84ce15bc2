import { child, descendants, type Element } from './element';

/** Width and height of the image behind an address, or `undefined` when there is none. */
export type ImageSize = (address: string) => { readonly width: number; readonly height: number } | undefined;

/** Sizes that Office asks for in the ribbon; the other five it takes for other scales of the screen. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Icons: every size is there, and every file has the size it is listed for. */
export function iconProblems(root: Element, imageSize: ImageSize): string[] {
  const images = new Map(
    (child(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? []).map(({ attributes }) => [
      attributes['id'],
      attributes['DefaultValue'] ?? '',
    ]),
  );
  const problems: string[] = [];
  const expectSize = (address: string, size: number) => {
    const found = imageSize(address);
    if (found === undefined) problems.push(`no image at ${address}`);
    else if (found.width !== size || found.height !== size) {
      problems.push(`${address} is ${found.width} × ${found.height}, not ${size}`);
    }
  };
  expectSize(child(root, 'IconUrl')?.attributes['DefaultValue'] ?? '', 32);
  expectSize(child(root, 'HighResolutionIconUrl')?.attributes['DefaultValue'] ?? '', 64);
  for (const icon of descendants(root).filter(({ name }) => name === 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
    if (sizes.join() !== RIBBON_SIZES.join()) problems.push(`an icon has the sizes ${sizes.join()}`);
    for (const { attributes } of icon.children) {
      expectSize(images.get(attributes['resid']) ?? '', Number(attributes['size']));
    }
  }
  return problems;
}
