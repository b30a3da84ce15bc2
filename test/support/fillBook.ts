import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is put into a cell; a number in a cell with a formula is the formula's result. */
export type Filling = Readonly<Record<string, number | string>>;

/**
 * A workbook of ours filled in as a person does it in Excel: cells of one sheet (from 0) get values, everything else stays as it
 * is, byte for byte.
 */
export function fillBook(bytes: Uint8Array, sheet: number, values: Filling): Uint8Array {
  const files = unzipSync(bytes);
  const name = `xl/worksheets/sheet${sheet + 1}.xml`;
  let xml = strFromU8(files[name] ?? new Uint8Array());
  for (const [address, value] of Object.entries(values)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>(.*?)</c>)`);
    if (!cell.test(xml)) throw new Error(`${name} has no cell ${address}`);
    xml = xml.replace(cell, (_, attributes: string, content = '') =>
      filled(address, attributes, content, value),
    );
  }
  return zipSync({ ...files, [name]: strToU8(xml) }, { mtime: '2026-01-05T08:00:00', level: 9 });
}

function filled(address: string, attributes: string, content: string, value: number | string): string {
  const kept = attributes.replace(/ t="[^"]*"/, '');
  const formula = /<f>.*?<\/f>/.exec(content)?.[0] ?? '';
  if (typeof value === 'number') return `<c r="${address}"${kept}>${formula}<v>${value}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${kept} t="inlineStr"><is><t>${text}</t></is></c>`;
}
