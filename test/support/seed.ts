import fc from 'fast-check';

/**
 * Every run looks at other random tables. A red one prints its seed: `FC_SEED=<seed> npm test -- unit` repeats it, and what
 * it found becomes a literal test.
 */
const seed = process.env['FC_SEED'] ?? 'random';
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
