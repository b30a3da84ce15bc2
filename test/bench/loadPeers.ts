import { execSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Of the peers, what we measure. */
export interface Peers {
  readonly Schema: {
    load(descriptor: unknown): Promise<{ castRow(row: readonly string[]): unknown }>;
  };
  readonly HyperFormula: {
    buildFromArray(
      cells: unknown,
      options: { readonly licenseKey: string; readonly maxRows: number },
    ): { destroy(): void };
  };
}

/** Their own folder, with exact versions: nobody else installs them. */
const FOLDER = path.resolve('test/bench/peers');

/** The peers, installed when they are not there yet; `undefined`, with a word why, where that cannot be. */
export function loadPeers(): Peers | undefined {
  const load = createRequire(path.join(FOLDER, 'package.json'));
  try {
    try {
      load.resolve('hyperformula');
    } catch {
      process.stdout.write(`Installing what is measured beside us into ${FOLDER} …\n`);
      execSync('npm ci --no-audit --no-fund --ignore-scripts', { cwd: FOLDER, stdio: 'pipe' });
    }
    return {
      Schema: (load('tableschema') as Pick<Peers, 'Schema'>).Schema,
      HyperFormula: (load('hyperformula') as Pick<Peers, 'HyperFormula'>).HyperFormula,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    process.stdout.write(`HyperFormula and tableschema are not measured: ${reason}\n`);
    return undefined;
  }
}
