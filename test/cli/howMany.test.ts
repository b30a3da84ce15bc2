import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { processesFor } from '../../src/cli/workers/howMany';

const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-how-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of that many kilobytes each; what is in them does not matter here. */
function files(...sizes: readonly number[]): { file: string; path: string }[] {
  return sizes.map((size, index) => {
    const file = path.join(folder, `${index}-${size}.xlsx`);
    writeFileSync(file, '');
    truncateSync(file, size * 1024);
    return { file, path: file };
  });
}

const MB = 1024;

it.each([
  { told: 'small workbooks', given: files(8, 8, 8, 8), cores: 8, processes: 1 },
  {
    told: 'what is just more than one process is for',
    given: files(1 * MB, 1 * MB, 8),
    cores: 8,
    processes: 2,
  },
  { told: 'many large workbooks', given: files(9 * MB, 9 * MB, 9 * MB), cores: 2, processes: 2 },
  { told: 'one file, however large', given: files(90 * MB), cores: 8, processes: 1 },
  { told: 'one core', given: files(9 * MB, 9 * MB), cores: 1, processes: 1 },
  { told: 'nothing', given: [], cores: 8, processes: 1 },
])('starts $processes processes for $told', async ({ given, cores, processes }) => {
  expect(await processesFor(given, cores)).toBe(processes);
});

it('leaves a file that is not there to the check', async () => {
  const gone = { file: 'gone.xlsx', path: path.join(folder, 'gone.xlsx') };
  expect(await processesFor([gone, { file: 'x', error: 'not-found' }], 8)).toBe(1);
});
