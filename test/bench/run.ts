/**
 * `npm run bench`: every benchmark is measured beside its peers in the same run; quote the ratios, not the absolute figures.
 * HyperFormula is used under the GPL: for measuring here, never in the product.
 * `npm run bench -- quick`: the engine beside JSON only. `-- first-answer`: the pane's start beside an empty add-in's, after
 * `npm run build`. `-- processes`: many workbooks only. `-- profile`: the engine alone, for `node --cpu-prof`.
 */
import { commandBench, commandChild } from './command';
import { engineBench, engineOnly } from './engine';
import { firstAnswerBench } from './firstAnswer';
import type { BenchResult } from './measure';
import { processesBench } from './processes';

function print({ name, rowsPerSecond, peers, remarks }: BenchResult): void {
  const rows = (rate: number): string => `${rate.toLocaleString('en')} rows/s`;
  process.stdout.write(`${name}: ${rows(rowsPerSecond)}\n`);
  for (const peer of peers) {
    const ratio = rowsPerSecond / peer.rowsPerSecond;
    process.stdout.write(
      `  ${peer.name}: ${rows(peer.rowsPerSecond)}, ratio ${ratio.toFixed(2)} (wanted: ${peer.wanted})\n`,
    );
  }
  for (const remark of remarks) process.stdout.write(`  ${remark}\n`);
}

async function main(): Promise<void> {
  if (process.argv.includes('profile')) return engineOnly();
  const [mode, file] = process.argv.slice(2);
  if (file !== undefined && mode !== undefined) return commandChild(mode, file);
  if (process.argv.includes('first-answer')) {
    process.stdout.write(await firstAnswerBench());
    return;
  }
  if (process.argv.includes('processes')) {
    process.stdout.write(await processesBench());
    return;
  }
  const quick = process.argv.includes('quick');
  print(await engineBench(!quick));
  if (quick) return;
  process.stdout.write(commandBench());
  process.stdout.write(await processesBench());
}

void main();
