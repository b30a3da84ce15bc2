import { referenceErrorText } from '../messages';
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
  const files = await findFiles(args, cwd);
  const processes = await wantedProcesses(files, flags, environment);
  const many = processes > 1 ? environment.checkMany : undefined;
  const parts = many === undefined ? oneByOne(files, job, asked) : many(files, job, processes);
  const told = withProgress(parts, files.length, environment, language);
  const digests = await writeReport(told, job, stdout);
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
  if (reporter.digestsFirst !== undefined) await writePieces(stdout, reporter.digestsFirst(digests));
  await writePieces(stdout, kept);
  await writePieces(stdout, reporter.end(digests));
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

/** Says on a terminal how far the check is, where the output itself goes elsewhere. */
async function* withProgress(
  parts: AsyncIterable<CheckedPart>,
  count: number,
  { stdout, stderr }: CliEnvironment,
  language: Language,
): AsyncGenerator<CheckedPart> {
  const wanted = count > 1 && stderr.isTTY === true && stdout.isTTY !== true;
  let done = 0;
  for await (const part of parts) {
    done += 1;
    if (wanted) stderr.write(`\r${cliTexts(language).progress(done, count)}${done === count ? '\n' : ''}`);
    yield part;
  }
}

function exitCodeOf(digests: readonly FileDigest[]): ExitCode {
  if (digests.some(({ error }) => error !== null)) return ExitCode.unusable;
  return digests.some(({ summary }) => summary.errors > 0) ? ExitCode.errorsFound : ExitCode.fine;
}
