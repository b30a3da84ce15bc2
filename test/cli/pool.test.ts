import path from 'node:path';
import type { CheckJob } from '../../src/cli/checkPart';
import { checkInThreads } from '../../src/cli/workers/pool';

const script = path.resolve(__dirname, '../support/threadScript.cjs');
const job: CheckJob = {
  format: 'text',
  settings: { language: 'de', colours: false, version: '1.2.3', today: '2026-06-30' },
  online: false,
  options: { language: 'de', today: '2026-06-30' },
};

async function parts(names: readonly string[], threads: number): Promise<(string | null)[][]> {
  const files = names.map((file) => ({ file, path: file }));
  const got: (string | null)[][] = [];
  for await (const { digest, pieces } of checkInThreads(files, job, { script, threads }))
    got.push([digest.file, digest.error, ...pieces]);
  return got;
}

describe('checking in threads', () => {
  it('gives the parts in the order of the files, whichever is ready first', async () => {
    const names = [
      'slow 1',
      'a',
      'b',
      'slow 2',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
      'k',
      'l',
      'm',
      'n',
      'o',
    ];
    expect(await parts(names, 2)).toEqual(names.map((name) => [name, null, name]));
  });

  it('loses one file with a thread that dies, not those after it', async () => {
    expect(await parts(['throws 1', 'ends 2', 'a', 'throws 3', 'b', 'c'], 2)).toEqual([
      ['throws 1', 'unexpected'],
      ['ends 2', 'unexpected'],
      ['a', null, 'a'],
      ['throws 3', 'unexpected'],
      ['b', null, 'b'],
      ['c', null, 'c'],
    ]);
  });

  it('stops when nobody asks for more', async () => {
    const files = ['a', 'b', 'slow c'].map((file) => ({ file, path: file }));
    for await (const { digest } of checkInThreads(files, job, { script, threads: 2 })) {
      expect(digest.file).toBe('a');
      break;
    }
  });
});
