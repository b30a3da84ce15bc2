import { delay } from '../../delay';
import { NotReadyError, TooMuchError, UnreadableError } from '../../errors';
import { readFlat } from '../../flat/read';
import type { FlatRow } from '../../flat/read';
import { textOf } from '../../http/characters';
import type { HttpReply } from '../../kind';
import { tableIn } from '../../flat/packed';
import { isZip } from '../../zip';
import { failureOf, StatusCode } from './envelope';
import type { Envelope } from './envelope';
import type { Service } from './service';

/** How long a large table is waited for, in milliseconds. */
export interface Patience {
  readonly poll: number;
  readonly longest: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

interface Years {
  readonly startyear: string;
  readonly endyear: string;
}

/**
 * A table in the flat form. One that is too large to be had at once is ordered as a job, waited for and fetched.
 * @throws NotReadyError when the job takes longer than we wait; one class per status of the service
 */
export async function fetchTable(
  service: Service,
  table: string,
  years: Years,
  patience: Patience,
): Promise<readonly FlatRow[]> {
  const form = { ...years, name: table, area: 'all', format: 'ffcsv', compress: 'false', quality: 'on' };
  const answer = await service.file('data/tablefile', { ...form, job: 'false' });
  if (!('code' in answer)) return rowsOf(answer, service);
  if (answer.code !== StatusCode.tooLarge) throw failureOf(answer, service.about);
  const job = await orderJob(service, form);
  await untilReady(service, job, patience);
  const result = await service.file('data/resultfile', {
    name: job,
    area: 'all',
    format: 'ffcsv',
    compress: 'false',
  });
  if ('code' in result) throw failureOf(result, service.about);
  return rowsOf(result, service);
}

async function orderJob(service: Service, form: Readonly<Record<string, string>>): Promise<string> {
  const answer = await service.file('data/tablefile', { ...form, job: 'true' });
  if (!('code' in answer))
    throw new UnreadableError({ ...service.about, technical: 'a file instead of a job' });
  if (answer.code === StatusCode.tooLarge) throw new TooMuchError({ ...service.about, status: answer.code });
  if (answer.code !== StatusCode.jobAccepted) throw failureOf(answer, service.about);
  return jobName(answer, service);
}

/** "… abgerufen werden: 12531-0043_175879554" */
function jobName({ content, code }: Envelope, { about }: Service): string {
  const name = /([\w*-]+_\d+)\s*$/.exec(content)?.[1];
  if (name === undefined)
    throw new UnreadableError({ ...about, status: code, technical: 'a job without a name' });
  return name;
}

async function untilReady(service: Service, job: string, patience: Patience): Promise<void> {
  const { poll, longest, now, signal } = patience;
  const end = now() + longest;
  const form = { selection: job, area: 'user', pagelength: '1' };
  for (;;) {
    const { code } = await service.message('catalogue/results', form, [StatusCode.nothingFound]);
    if (code !== StatusCode.nothingFound) return;
    if (now() + poll > end) throw new NotReadyError({ ...service.about, status: code });
    await delay(poll, signal, service.about);
  }
}

function rowsOf(reply: HttpReply, { about }: Service): readonly FlatRow[] {
  const { bytes, contentType } = reply;
  const text = isZip(bytes) ? textOf(tableIn(bytes, about), contentType) : reply.text();
  return readFlat(text, about);
}
