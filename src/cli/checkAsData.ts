import type { CheckedFile } from '../report/checkedFile';
import type { CheckFileOptions } from '../report';
import type { CheckJob } from './checkJob';
import { checkPart } from './checkPart';
import type { CliEnvironment } from './environment';
import type { FoundFile } from './findFiles';
import { timeoutOf } from './runCheck';
import { processesFor } from './workers/howMany';

/**
 * Reads and checks files and gives each as data, in their order. In processes of their own where there are any, so that a file
 * that hangs or needs too much memory costs no other.
 */
export async function* checkAsData(
  files: readonly FoundFile[],
  options: Omit<CheckFileOptions, 'asked'>,
  environment: CliEnvironment,
): AsyncGenerator<CheckedFile> {
  const { language, today } = options;
  const { version, cores = 1, checkMany } = environment;
  const job: CheckJob = {
    format: 'text',
    settings: { language, colours: false, version, today },
    options,
    online: false,
    asData: true,
  };
  const parts =
    checkMany === undefined
      ? oneByOne(files, job)
      : checkMany(files, job, { processes: await processesFor(files, cores), timeout: timeoutOf({}) });
  for await (const { checked } of parts) if (checked !== undefined) yield checked;
}

async function* oneByOne(files: readonly FoundFile[], job: CheckJob) {
  for (const found of files) yield await checkPart(found, job, undefined);
}
