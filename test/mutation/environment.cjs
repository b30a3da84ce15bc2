/**
 * A test environment in which one mutant is on, or none: then it is noted which test reaches which mutant. What is reached before
 * any test (while modules load, in `beforeAll`) is reached by the file: by all of its tests.
 */
const run = (globalThis.mutationRun ??= {
  mutant: null,
  tests: null,
  reached: null,
  failed: null,
  limit: Infinity,
});

/** A mutant in a loop that does not end is asked for again and again. */
function isOn(id) {
  if (run.reached !== null) {
    run.reached.hits.set(id, (run.reached.hits.get(id) ?? 0) + 1);
    const test = run.reached.test ?? '';
    if (!run.reached.byTest.has(test)) run.reached.byTest.set(test, new Set());
    run.reached.byTest.get(test).add(id);
    return false;
  }
  if (id !== run.mutant) return false;
  run.limit -= 1;
  if (run.limit < 0) throw new Error('The mutant does not come to an end.');
  return true;
}

/** The name of a test with those of its blocks. */
function nameOf(test) {
  const names = [];
  for (let at = test; at !== undefined && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent)
    names.unshift(at.name);
  return names.join(' › ');
}

module.exports = (Environment) =>
  class extends Environment {
    constructor(...args) {
      super(...args);
      this.global.isMutantOn = isOn;
    }

    async handleTestEvent(event) {
      if (event.name === 'test_start') {
        const name = nameOf(event.test);
        if (run.failed !== null || (run.tests !== null && !run.tests.has(name))) event.test.mode = 'skip';
        else if (run.reached !== null) run.reached.test = name;
      } else if (event.name === 'test_done') {
        if (run.reached !== null) {
          run.reached.test = null;
          run.reached.times.set(nameOf(event.test), event.test.duration ?? 0);
        }
        if (event.test.errors.length > 0) run.failed ??= nameOf(event.test);
      }
    }
  };
