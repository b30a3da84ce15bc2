import { referenceErrorText } from '../messages';
import { visible } from '../messages/visible';
import { SourceInvalidError } from '../reference/errors';
import type { Language } from '../model';
import { unheardAnswers, wrongAnswer } from './answers';
import type { CheckJob, CheckedPart } from './checkJob';
import { checkPart, openAsked } from './checkPart';
import { findFiles, type FoundFile } from './findFiles';
import { writePieces, type OutputStream, type Piece } from './output';
import type { FileDigest } from '../report';
import { wantsColours } from './paint';
import { readChosenProfile } from './readProfile';
import { reporterFor, type Format } from './reports';
import { ExitCode, type CliEnvironment } from './environment';
import { processesFor } from './workers/howMany';
import { cliTexts } from './texts';

export interface CheckFlags {
  readonly profile?: string;
  readonly format: Format;
  readonly language: Language;
  readonly maxErrors?: number;
  /** Ask the sources of reference values on the network. */
  readonly online?: boolean;
  /** Ask sources that only a workbook names as well. */
  readonly trustWorkbookSources?: boolean;
  /** Files to check at the same time. */
  readonly jobs?: number;
  /** Seconds that a file has before it is given up. */
  readonly timeout?: number;
  /** Answers to questions about tables, as they were typed. */
  readonly answer?: readonly string[];
  /** Tell why each table was read as it was. */
  readonly explainTables?: boolean;
  /** Id of a check whose page is asked for instead of a check of files. */
  readonly explain?: string;
}

/** `zielcheck check`: files are checked side by side where there are several, and reported in their order. */
export async function runCheck(
  args: readonly string[],
  flags: CheckFlags,
  environment: CliEnvironment,
): Promise<ExitCode> {
  const { stdout, stderr, cwd, env, today, version } = environment;
  const { language, maxErrors, format } = flags;
  const read = await readChosenProfile(flags.profile, language, environment);
  if ('problem' in read) {
    stderr.write(`zielcheck: ${read.problem}\n`);
    return ExitCode.unusable;
  }
  const { answer: answers = [] } = flags;
  const wrong = answers.flatMap((text) => wrongAnswer(text, language));
  if (wrong.length > 0) {
    for (const line of wrong) stderr.write(`zielcheck: ${line}\n`);
    return ExitCode.unusable;
  }
  const colours = wantsColours(stdout, env);
  const settings = { language, colours, version, today, explainTables: flags.explainTables === true };
  const options = {
    ...(read.profile !== undefined && { profile: read.profile }),
    language,
    today,
    ...(maxErrors !== undefined && { maxFindings: maxErrors }),
    ...(answers.length > 0 && { answers }),
  };
  const trust = flags.trustWorkbookSources === true;
  const job: CheckJob = {
    format,
    settings,
    options,
    online: flags.online === true,
    trustWorkbookSources: trust,
  };
  const asked = openAsked(job, environment);
  try {
    asked(read.profile?.sources ?? [], false);
  } catch (error) {
    if (!(error instanceof SourceInvalidError)) throw error;
    const { title, next, details = '' } = referenceErrorText(error, language);
    stderr.write(`zielcheck: ${[title, next, details].filter((line) => line !== '').join('\n')}\n`);
    return ExitCode.unusable;
  }
  const { files, others } = await findFiles(args, cwd);
  const processes = await wantedProcesses(files, flags, environment);
  const { checkMany } = environment;
  const progress = new Progress(files.length, environment, language);
  const parts =
    checkMany === undefined
      ? oneByOne(files, job, asked)
      : checkMany(files, job, {
          processes,
          timeout: timeoutOf(flags),
          onBegin: (file) => progress.begins(file),
        });
  const told = progress.over(parts);
  const digests = await writeReport(told, job, stdout, others);
  const unheard = unheardAnswers(answers, digests, language);
  for (const line of unheard) stderr.write(`zielcheck: ${line}\n`);
  return unheard.length > 0 ? ExitCode.unusable : exitCodeOf(digests);
}

/** What is asked for is done. Waiting for sources needs no processor, so there every core may have a file. */
async function wantedProcesses(
  files: readonly FoundFile[],
  { jobs, online }: CheckFlags,
  { cores = 1 }: CliEnvironment,
): Promise<number> {
  if (jobs === undefined && online !== true) return processesFor(files, cores);
  return Math.min(jobs ?? cores, files.length);
}

/** Checks files one after the other, in this process. */
async function* oneByOne(
  files: readonly FoundFile[],
  job: CheckJob,
  asked: ReturnType<typeof openAsked>,
): AsyncGenerator<CheckedPart> {
  for (const found of files) yield await checkPart(found, job, asked);
}

async function writeReport(
  parts: AsyncIterable<CheckedPart>,
  { format, settings }: CheckJob,
  stdout: OutputStream,
  others: readonly string[],
): Promise<readonly FileDigest[]> {
  const reporter = reporterFor(format, settings);
  const digests: FileDigest[] = [];
  const kept: Piece[] = [];
  await writePieces(stdout, reporter.begin());
  let written = false;
  for await (const { digest, pieces } of parts) {
    digests.push(digest);
    if (reporter.digestsFirst !== undefined) {
      for (const piece of pieces) kept.push(piece);
      continue;
    }
    const separated = separate(pieces, written ? reporter.separator : '');
    written = (await writePieces(stdout, separated)) || written;
  }
  if (reporter.digestsFirst !== undefined) await writePieces(stdout, reporter.digestsFirst(digests, others));
  await writePieces(stdout, kept);
  await writePieces(stdout, reporter.end(digests, others));
  return digests;
}

/** The pieces with the separator before them; nothing where there are none. */
function* separate(pieces: Iterable<Piece>, separator: string): Generator<Piece> {
  let first = true;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (first) yield separator;
    yield piece;
    first = false;
  }
}

/** Says on a terminal how far the check is and which file it works at, where the output itself goes elsewhere. */
class Progress {
  private readonly wanted: boolean;
  private done = 0;
  private file = '';

  constructor(
    private readonly count: number,
    private readonly environment: Pick<CliEnvironment, 'stdout' | 'stderr'>,
    private readonly language: Language,
  ) {
    const { stdout, stderr } = environment;
    this.wanted = count > 1 && stderr.isTTY === true && stdout.isTTY !== true;
  }

  begins(file: string): void {
    this.file = file;
    this.tell();
  }

  async *over(parts: AsyncIterable<CheckedPart>): AsyncGenerator<CheckedPart> {
    for await (const part of parts) {
      this.done += 1;
      if (this.done === this.count) this.file = '';
      this.tell();
      yield part;
    }
  }

  private tell(): void {
    if (!this.wanted) return;
    const { done, count, file, language } = this;
    const text = cliTexts(language).progress(done, count);
    const named = file === '' ? text : `${text} · ${visible(file).slice(-LONGEST_FILE)}`;
    // What stood there before may be longer: the rest of the line is cleared.
    const line = named.padEnd(text.length + LONGEST_FILE + 3);
    this.environment.stderr.write(`\r${line}${done === count ? '\n' : ''}`);
  }
}

/** Characters of a file's path that fit beside the progress. */
const LONGEST_FILE = 40;

/** Seconds for one file: far more than any report needs, and more where services answer slowly. */
const USUAL_SECONDS = 60;
const ONLINE_SECONDS = 600;

/** Milliseconds that a file has. */
export function timeoutOf({ timeout, online }: Pick<CheckFlags, 'timeout' | 'online'>): number {
  return 1000 * (timeout ?? (online === true ? ONLINE_SECONDS : USUAL_SECONDS));
}

function exitCodeOf(digests: readonly FileDigest[]): ExitCode {
  if (digests.some(({ error }) => error !== null)) return ExitCode.unusable;
  return digests.some(({ summary }) => summary.errors > 0) ? ExitCode.errorsFound : ExitCode.fine;
}
