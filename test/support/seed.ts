import fc from 'fast-check';

/**
 * `npm test` looks at the same random data every time: there a red run has to mean the change. `npm run test:long` looks at other
 * data in every run and at twenty times as much. A red one prints its seed; `FC_SEED=<seed>` repeats it, and what it found becomes
 * a literal test.
 */
export const SEED = Number(process.env['FC_SEED'] ?? '20261126');
const factor = Number(process.env['FC_RUNS'] ?? '1');
if (!Number.isInteger(SEED) || !(factor > 0)) throw new Error('FC_SEED and FC_RUNS are numbers.');

/** How often a property is tried: so often in `npm test`, more often in a long run. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: Math.ceil(count * factor) });

fc.configureGlobal({ seed: SEED, ...runs(100) });
