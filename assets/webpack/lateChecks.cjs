const fs = require('node:fs');
const path = require('node:path');

const folder = path.resolve(__dirname, '../../src/checks/support/late');

/** Folders of the checks that arrive late: those that the groups in `src/checks/support/late` import. */
function lateIds() {
  return fs
    .readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(folder, file), 'utf8');
      return [...source.matchAll(/^import .* from '\.\.\/\.\.\/([a-z0-9-]+)';$/gm)].map(([, id]) => id);
    });
}

/** A webpack loader for the pane's bundle: in place of the checks that few workbooks need it puts some that wait for them. */
module.exports = function lateChecks() {
  this.addContextDependency(folder);
  const entries = lateIds().map((id) => `'${id}': arrivingCheck('${id}')`);
  return `import { arrivingCheck } from '../arriving';
export const lateChecks = { ${entries.join(', ')} };`;
};
module.exports.lateIds = lateIds;
