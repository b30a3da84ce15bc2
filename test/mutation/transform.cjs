/** Jest's transform with a switch at every sampled mutant: one build holds them all, and which is on is said per run. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const swc = require('@swc/jest');

/** `{ [file]: [source with switches, digest] }`, absolute paths. */
const plan = JSON.parse(readFileSync(process.env.MUTATION_PLAN, 'utf8'));

module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    return {
      ...inner,
      process: (source, file, jest) => inner.process(plan[path.resolve(file)] ?? source, file, jest),
      getCacheKey: (source, file, jest) => inner.getCacheKey(plan[path.resolve(file)] ?? source, file, jest),
    };
  },
};
