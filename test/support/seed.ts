import fc from 'fast-check';

/**
 * Every run looks at other random tables. A red one prints its seed: `FC_SEED=<seed> npm test -- unit` repeats it, and what
 * it found becomes a literal test. A build server looks at the same tables every time: there a red run has to mean the change.
 */
const BUILD_SERVER = '20261126';
const seed = process.env['FC_SEED'] ?? (process.env['CI'] === undefined ? 'random' : BUILD_SERVER);
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
