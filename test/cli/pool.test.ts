import path from 'node:path';
import type { CheckJob } from '../../src/cli/checkJob';
import { checkInProcesses } from '../../src/cli/workers/pool';

const script = path.resolve(__dirname, '../support/processScript.cjs');
const job: CheckJob = {
  format: 'text',
  settings: { language: 'de', colours: false, version: '1.2.3', today: '2026-06-30' },
  online: false,
  options: { language: 'de', today: '2026-06-30' },
};

function textOf(pieces: Iterable<string | Uint8Array>): string {
  return Array.from(pieces, (piece) => Buffer.from(piece).toString()).join('');
}

async function parts(
  names: readonly string[],
  processes: number,
  timeout = 100_000,
): Promise<(string | null)[][]> {
  const files = names.map((file) => ({ file, path: file }));
  const got: (string | null)[][] = [];
  for await (const { digest, pieces } of checkInProcesses(files, job, { script, processes, timeout }))
    got.push([digest.file, digest.error, textOf(pieces)]);
  return got;
}

const failed = (file: string, code: number): string =>
  `${file}\n  Beim Prüfen dieser Datei ist etwas schiefgegangen, das nicht an ihr liegen muss. Bitte melden. (process ended with ${code})\n`;

describe('checking in processes', () => {
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

  it('loses one file with a process that dies, not those after it', async () => {
    expect(await parts(['throws 1', 'ends 2', 'a', 'throws 3', 'b', 'c'], 2)).toEqual([
      ['throws 1', 'unexpected', failed('throws 1', 1)],
      ['ends 2', 'unexpected', failed('ends 2', 3)],
      ['a', null, 'a'],
      ['throws 3', 'unexpected', failed('throws 3', 1)],
      ['b', null, 'b'],
      ['c', null, 'c'],
    ]);
  });

  it('tells a process that ran out of memory from one that failed', async () => {
    expect(await parts(['aborts', 'a'], 2)).toEqual([
      [
        'aborts',
        'too-large',
        `aborts\n  Die Mappe ist zu groß, um gelesen zu werden. Bitte leere, aber formatierte Zeilen und Spalten löschen.\n`,
      ],
      ['a', null, 'a'],
    ]);
  });

  it.each([1, 2])('gives a file up that hangs, and checks the others (%d processes)', async (processes) => {
    const names = ['a', 'hangs', 'b', 'c'];
    const got = await parts(names, processes, 3_000);
    expect(got.map(([file, error]) => [file, error])).toEqual([
      ['a', null],
      ['hangs', 'timed-out'],
      ['b', null],
      ['c', null],
    ]);
    expect(got[1]?.[2]).toContain('hangs\n  Die Mappe wurde aufgegeben');
  });

  it('names each file that is begun', async () => {
    const begun: string[] = [];
    const files = ['a', 'b'].map((file) => ({ file, path: file }));
    const how = { script, processes: 1, timeout: 100_000, onBegin: (file: string) => void begun.push(file) };
    for await (const { digest } of checkInProcesses(files, job, how)) expect(digest.error).toBeNull();
    expect(begun).toEqual(['a', 'b']);
  });

  it('stops when nobody asks for more', async () => {
    const files = ['a', 'hangs', 'slow c'].map((file) => ({ file, path: file }));
    for await (const { digest } of checkInProcesses(files, job, {
      script,
      processes: 2,
      timeout: 100_000,
    })) {
      expect(digest.file).toBe('a');
      break;
    }
  });
});
