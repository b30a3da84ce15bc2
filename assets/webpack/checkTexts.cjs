const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { transformSync } = require('@swc/core');
const { lateIds } = require('./lateChecks.cjs');

const checksFolder = path.resolve(__dirname, '../../src/checks');
const languages = { de: 'german', en: 'english' };

/**
 * A webpack loader for the pane's bundle. A check is written with its texts in both languages beside it (`messages.ts`); a pane
 * speaks one. So the loader moves the texts: every `messages.ts` then takes what has arrived, and `support/texts.<language>.ts`
 * becomes the texts of all checks in that language, a script of its own. Why a check exists stands only in the details of a finding:
 * `support/reasons.<language>.ts`. A check that arrives late brings its texts along, all but its title. Command line and tests run the
 * files as written.
 */
module.exports = function checkTexts(source) {
  const [, kind, language] = /(texts|reasons)\.(de|en)\.ts$/.exec(this.resourcePath) ?? [];
  if (kind === undefined) {
    const id = path.basename(path.dirname(this.resourcePath));
    if (lateIds().includes(id)) return source;
    return `import { arrivingTexts } from '../support/arriving';\nexport const texts = arrivingTexts('${id}');`;
  }
  const name = languages[language];
  if (!source.includes(`export const ${name}: `))
    throw new Error(`${this.resourcePath} must export "${name}"`);
  this.addContextDependency(checksFolder);
  const late = lateIds();
  const texts = {};
  for (const id of fs.readdirSync(checksFolder)) {
    const file = path.join(checksFolder, id, 'messages.ts');
    if (!fs.existsSync(file)) continue;
    this.addDependency(file);
    const { why, ...text } = textsIn(file)[language];
    if (kind === 'reasons') texts[id] = why;
    else texts[id] = late.includes(id) ? { title: text.title, messages: {} } : text;
  }
  return `export const ${name} = ${JSON.stringify(texts)};`;
};

/** What a `messages.ts` exports as `texts`: plain data that imports nothing but types. */
function textsIn(file) {
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  const refuse = (name) => {
    throw new Error(`${file} imports ${name}: the texts of a check are plain data.`);
  };
  vm.runInNewContext(code, { module, exports: module.exports, require: refuse }, { filename: file });
  return module.exports.texts;
}
