const fs = require('node:fs');
const path = require('node:path');

const folder = path.resolve(__dirname, '../../src/tables/late');

/** A webpack loader for the pane's bundle: what few sheets need of recognition is asked for where it is used. */
module.exports = function lateTables() {
  this.addContextDependency(folder);
  const parts = fs.readdirSync(folder).filter((file) => !['index.ts', 'arriving.ts'].includes(file));
  const functions = parts.flatMap((file) => {
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    return [...source.matchAll(/^export \{ (\w+) \} from /gm)].map(
      ([, name]) =>
        `export const ${name} = (...given) => arrivedPart('${path.basename(file, '.ts')}').${name}(...given);`,
    );
  });
  return ["import { arrivedPart } from './arriving';", ...functions].join('\n');
};
