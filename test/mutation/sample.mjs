import { equivalent } from './equivalent.mjs';

/** The list in an order that the seed decides (mulberry32). */
export function shuffled(list, seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export function isEquivalent({ file, before, after, code }) {
  return equivalent.some(
    (one) => one.file === file && one.before === before && one.after === after && (one.code ?? code) === code,
  );
}

/** What the last run noticed stays noticed where the mutant is the same. */
export function takeOver(sample, last) {
  const key = ({ file, start, before, after }) => [file, start, before, after].join('\n');
  const killed = new Map(
    last.filter(({ outcome }) => outcome === 'killed').map((mutant) => [key(mutant), mutant]),
  );
  for (const mutant of sample) {
    const before = killed.get(key(mutant));
    if (before !== undefined)
      Object.assign(mutant, { outcome: 'killed', killer: before.killer, circle: before.circle });
  }
}
