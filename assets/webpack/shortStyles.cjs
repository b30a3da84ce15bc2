/** A class of Griffel's in a rule: `".f1a2b3c{…}"`, or within `"@media …{.f1a2b3c{…}}"`. */
const RULE = /["'`{]\.(f[a-z0-9]{4,8})(?=[ :{>[.,~+])/g;
/** Names stand after a quote, a dot or a bracket, and end before anything that is no part of a name. */
const CLASS = /(?<=["'`.])f[a-z0-9]{4,8}(?![\w-])/g;
/** A property and its class, or its classes for both directions of writing; 0 stands for "taken back". */
const PROPERTY = /(?<=[{,])([A-Za-z0-9]{4,8})(?=:(?:\[?"(f[a-z0-9]{4,8})"|0[,}]))/g;

/**
 * Griffel names the class and the property of every style declaration by a hash, so that packages that know nothing of each other
 * agree. In one build they agree about shorter names as well, and hashes are what compresses worst: some 3 kB of the pane's scripts.
 * The names are given by how often they occur, so that the same scripts always get the same ones.
 */
module.exports = class ShortStyles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ShortStyles', (compilation) => {
      // After the minimiser, before the names of the files are made of what is in them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 2;
      compilation.hooks.processAssets.tap({ name: 'ShortStyles', stage }, (assets) => {
        const scripts = Object.entries(assets)
          .filter(([name]) => /\.js(\?|$)/.test(name))
          .map(([name, source]) => ({ name, text: source.source().toString() }));
        const all = scripts.map(({ text }) => text);
        const styled = new Set(all.flatMap((text) => [...text.matchAll(RULE)].map(([, name]) => name)));
        const classes = shortNames('f', all, CLASS, (name) => styled.has(name));
        const owners = new Set(
          all.flatMap((text) =>
            [...text.matchAll(PROPERTY)].filter(([, , name]) => classes.has(name)).map(([, owner]) => owner),
          ),
        );
        const properties = shortNames('p', all, PROPERTY, (name) => owners.has(name));
        if (classes.size === 0) compilation.errors.push(new Error('ShortStyles found no styles of Griffel.'));
        for (const { name, text } of scripts) {
          const short = text
            .replace(PROPERTY, (property) => properties.get(property) ?? property)
            .replace(CLASS, (found) => classes.get(found) ?? found);
          if (short !== text) compilation.updateAsset(name, new sources.RawSource(short));
        }
      });
    });
  }
};

/** A short name for each that the pattern finds and that is wanted, the most frequent first. */
function shortNames(letter, texts, pattern, isWanted) {
  const counts = new Map();
  for (const text of texts)
    for (const [name] of text.matchAll(pattern))
      if (isWanted(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return new Map(byCount.map(([name], index) => [name, `${letter}${index.toString(36)}`]));
}
