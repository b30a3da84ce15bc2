/** `npm run bench`: every benchmark compares with a peer in the same run; quote the ratios, not the absolute figures. */
import { run } from './engineRows';

async function main(): Promise<void> {
  const result = await run();
  const rate = (rowsPerSecond: number): string => `${rowsPerSecond.toLocaleString('en')} rows/s`;
  process.stdout.write(`${result.name}: ${rate(result.rowsPerSecond)}\n`);
  for (const peer of result.comparedWith)
    process.stdout.write(`  ${peer.name}: ${rate(peer.rowsPerSecond)}\n`);
  process.stdout.write(`  ratio: ${result.ratio.toFixed(2)}\n`);
}

void main();
