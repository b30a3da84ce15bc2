// `npm run validate [-- MANIFEST]`: does Office take the manifest? What can be judged here is; Microsoft's service where there is internet.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { parseNumber } from 'office-addin-cli';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';
import { loadProduct } from '../product.mjs';
import { root, run } from './common.mjs';

const command = new Command('validate')
  .argument('[manifest]', 'the manifest to validate', path.join(root, 'manifest.xml'))
  .option('--offline', 'do not ask Microsoft’s service')
  .option(
    '--seconds <number>',
    'how long to wait for it',
    (text) => parseNumber(text, '--seconds is no number.'),
    20,
  )
  .parse();

await run(async () => {
  const [manifest] = command.processedArgs;
  const { offline, seconds } = command.opts();
  const { displayName, version, hosts } = await OfficeAddinManifest.readManifestFile(manifest);
  process.stdout.write(`${manifest}: ${displayName} ${version} for ${hosts.join(', ')}\n`);
  const { manifestProblems } = await loadProduct('./test/manifest/problems.ts');
  const problems = manifestProblems(await readFile(manifest, 'utf8'), path.dirname(manifest));
  report('Here', problems);
  if (!offline) problems.push(...(await askMicrosoft(manifest, seconds)));
  if (problems.length > 0) throw new Error(`Office would not take ${manifest}.`);
});

/** What Microsoft's service finds; nothing, with a word why, where it cannot be asked. */
async function askMicrosoft(manifest, seconds) {
  const unanswered = (reason) => {
    process.stdout.write(`Microsoft’s service: not asked (${reason})\n`);
    return [];
  };
  const late = new Promise((resolve) => setTimeout(resolve, seconds * 1000, undefined).unref());
  try {
    const answer = await Promise.race([validateManifest(manifest, true), late]);
    if (answer === undefined) return unanswered(`no answer within ${seconds} seconds`);
    if (answer.report === undefined) return unanswered(`it answered ${answer.status} ${answer.statusText}`);
    const found = (answer.report.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
    const problems = answer.isValid || found.length > 0 ? found : ['it was not accepted'];
    report('Microsoft’s service', problems);
    return problems;
  } catch (error) {
    return unanswered(error.message.split('\n').at(-1));
  }
}

function report(who, problems) {
  process.stdout.write(`${who}: ${problems.length === 0 ? 'nothing to object to' : ''}\n`);
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
}
