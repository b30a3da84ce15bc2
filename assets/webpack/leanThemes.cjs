const vm = require('node:vm');

/** A theme as `fluentTokens.cjs` has written it and the minimiser left it. */
const THEME = /JSON\.parse\((["'`])(\{\\?"borderRadiusNone[^]*?\})\1\)/g;
const WORD = /[A-Za-z][A-Za-z0-9]+/g;

/**
 * Leaves out of the themes what no script names: two thirds of Fluent's tokens colour components that the pane does not have. A
 * token counts as named when its name stands anywhere in any script, so that none that is used can be missing.
 */
module.exports = class LeanThemes {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LeanThemes', (compilation) => {
      // After the minimiser, before the names of the files are made of what is in them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'LeanThemes', stage }, (assets) => {
        const scripts = Object.entries(assets)
          .filter(([name]) => /\.js(\?|$)/.test(name))
          .map(([name, source]) => ({ name, text: source.source().toString() }));
        const named = new Set();
        for (const { text } of scripts)
          for (const [word] of text.replace(THEME, '').matchAll(WORD)) named.add(word);
        let themes = 0;
        for (const { name, text } of scripts) {
          const lean = text.replace(THEME, (_, quote, json) => {
            themes += 1;
            const theme = JSON.parse(vm.runInNewContext(`${quote}${json}${quote}`));
            const kept = Object.entries(theme).filter(([token]) => named.has(token));
            return `JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(kept)))})`;
          });
          if (lean !== text) compilation.updateAsset(name, new sources.RawSource(lean));
        }
        if (themes < 3)
          compilation.errors.push(new Error(`LeanThemes found ${themes} of Fluent's three themes.`));
      });
    });
  }
};
