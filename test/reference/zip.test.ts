import { strToU8, zipSync } from 'fflate';
import { ReferenceFailure } from '../../src/reference/errors';
import { unzip } from '../../src/reference/zip';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ReferenceFailure) return error.code;
    throw error;
  }
  return 'unpacked';
};
const table = strToU8('\uFEFFstatistics_code;value\n12411;611850\n'.repeat(2000));
const good = zipSync({ 'table_de_flat.csv': table, 'leer.txt': strToU8('') });
const limits = { entries: 5, bytes: 1_000_000 };

describe('unzip', () => {
  it('gives every file, deflated or stored', () => {
    expect(unzip(good)).toEqual([
      { name: 'table_de_flat.csv', bytes: table },
      { name: 'leer.txt', bytes: strToU8('') },
    ]);
    const stored = zipSync({ 'a.csv': [table, { level: 0 }] });
    expect(unzip(stored)).toEqual([{ name: 'a.csv', bytes: table }]);
  });

  it('is unreadable wherever it is cut off', () => {
    for (let end = 0; end < good.length; end += 7) {
      expect(codeOf(() => unzip(good.slice(0, end)))).toBe('unreadable');
    }
  });

  it('never crashes over a damaged byte', () => {
    for (let at = 0; at < good.length; at += 3) {
      const damaged = good.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(['unreadable', 'too-much', 'unpacked']).toContain(codeOf(() => unzip(damaged, {}, limits)));
    }
  });

  it('refuses a bomb by what it declares, by what it is, and by its number of files', () => {
    const bomb = zipSync({ 'bomb.csv': new Uint8Array(50_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(() => unzip(bomb, {}, limits))).toBe('too-much');
    // The directory lies: it says that the file is small.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    view.setUint32(view.getUint32(lying.length - 22 + 16, true) + 24, 10, true);
    expect(codeOf(() => unzip(lying, {}, limits))).toBe('too-much');
    const many = zipSync(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}`, table])));
    expect(codeOf(() => unzip(many, {}, limits))).toBe('too-much');
  });
});
