const fs = require('node:fs');
const path = require('node:path');

/**
 * A webpack loader for the pane's bundle, for `tables/late` and `engine/late`: what few workbooks need of recognition and checks is
 * asked for where it is used.
 */
module.exports = function lateParts() {
  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  const functions = lateFunctions(folder).map(
    ({ name, part }) => `export const ${name} = (...given) => arrivedPart('${part}').${name}(...given);`,
  );
  return ["import { arrivedPart } from './arriving';", ...functions].join('\n');
};

/** What the parts in a folder export, with the part that each stands in. */
function lateFunctions(folder) {
  const parts = fs.readdirSync(folder).filter((file) => !['index.ts', 'arriving.ts'].includes(file));
  return parts.flatMap((file) => {
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    const exported = [...source.matchAll(/^export \{ ([\w, ]+) \} from /gm)].flatMap(([, names]) =>
      names.split(', '),
    );
    return exported.map((name) => ({ name, part: path.basename(file, '.ts') }));
  });
}
module.exports.lateFunctions = lateFunctions;
