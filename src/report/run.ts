import { checkSteps, EarlierValues, mergeResults, mostSerious, withLostMappings } from '../engine';
import { CellKind, throwIfCancelled } from '../model';
import type {
  Answer,
  CheckResult,
  DroppedPart,
  InsertedReference,
  ReferenceClaim,
  Sheet,
  WorkbookSource,
} from '../model';
import { storedReferences } from '../stored';
import { findAreaTables } from '../tables';
import { projectPeriod } from '../submission/projectPeriod';
import { answersTo } from './answers';
import type { AskClaims, PlacedReference } from './claims';
import type { Drive } from './drive';
import { linkedSheets } from './linked';
import { droppedParts, type ReportSettings } from './settings';
import { isUnread } from './unread';
import { passedOverIn, verdictOf } from './verdict';

export interface RunProgress {
  readonly step: 'reading' | 'checking';
  readonly sheet: string;
  /** 0 … 1. */
  readonly done: number;
}

export interface RunOptions {
  readonly drive: Drive;
  /** The day of the check as ISO text. */
  readonly today: string;
  /** Names of the sheets to check; all visible ones by default, and then what was decided about sheets that are gone is told. */
  readonly sheets?: readonly string[];
  /** Findings to list, the most serious ones; all by default. The others are counted. */
  readonly maxFindings?: number;
  /** Opens the sources that reference values are compared with: asked only where there may be any. Nothing is compared when absent. */
  readonly openClaims?: (
    settings: ReportSettings,
  ) => Promise<(placed: readonly PlacedReference[]) => AskClaims>;
  /** Called with each sheet and what was found on it, for what needs more of the sheet than its findings. */
  readonly onSheet?: (sheet: Sheet, result: CheckResult) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** A workbook that was checked. */
export interface CheckedWorkbook {
  readonly result: CheckResult;
  /** Whether it has reference values: listed ones, or filled cells of area tables. */
  readonly hasReferences: boolean;
}

/**
 * The one way through a workbook, whoever asks: reads its sheets one after the other, so that only one of them need be in memory,
 * recognises tables, asks what sources say about reference values, and checks.
 * @throws UserFacingError, and what the source throws
 */
export async function checkWorkbook(
  source: WorkbookSource,
  settings: ReportSettings,
  { drive, today, sheets, maxFindings, openClaims, onSheet, signal, onProgress }: RunOptions,
): Promise<CheckedWorkbook> {
  const { language } = settings;
  let { profile } = settings;
  let { mappings } = settings;
  const answered: Answer[] = [];
  const names = source.sheets.map(({ name }) => name);
  const wanted = sheets ?? source.sheets.flatMap(({ name, hidden }) => (hidden ? [] : [name]));
  // Nobody asks what a source says: then nobody needs the list.
  const list = await storedReferences(
    openClaims === undefined ? [] : await source.stored('references', signal),
  );
  const ask = claimsAsker(source, settings, list.value.references, openClaims, signal);
  let earlier = new EarlierValues();
  const results: CheckResult[] = [];
  const unread: string[] = [];
  let hasReferences = list.value.references.length > 0;
  for (const name of wanted) {
    const told = (step: RunProgress['step']) => (done: number) => onProgress?.({ step, sheet: name, done });
    told('reading')(0);
    const sheet = await source.read(name, { signal, onProgress: told('reading') });
    throwIfCancelled(signal);
    // What the project data say of its time holds where the profile says nothing.
    const period = profile.period ?? projectPeriod(sheet, profile);
    if (period !== undefined) profile = { ...profile, period };
    told('checking')(0);
    const references = await ask(sheet);
    const linked = await linkedSheets(sheet, source, { ...settings, mappings }, signal);
    throwIfCancelled(signal);
    hasReferences ||= references.some(({ row, column }) => sheet.kind(row, column) !== CellKind.empty);
    const limit = maxFindings === undefined ? {} : { maxFindings };
    const options = { language, sheets: names, today, references, linked, ...limit };
    const seen = earlier;
    const check = (): Promise<CheckResult> => {
      // A sheet that may be checked once more must not meet its own values.
      if (settings.answers.length > 0) earlier = seen.copy();
      return drive(checkSteps(sheet, profile, { ...options, mappings, earlier }), told('checking'));
    };
    let result = await check();
    // An answer may lead to the next question: what the columns are is asked before which way is better.
    for (;;) {
      const open = settings.answers.filter((answer) => !answered.includes(answer));
      const more = answersTo(result, open, mappings);
      if (more === undefined) break;
      mappings = more.mappings;
      answered.push(...more.used);
      result = await check();
    }
    if (references.length === 0 && isUnread(sheet, result)) unread.push(name);
    await onSheet?.(sheet, result);
    results.push(result);
  }
  const merged = mergeResults(results);
  const whole = sheets === undefined ? withLostMappings(merged, mappings, names) : merged;
  const listed = maxFindings === undefined ? whole : withMostSerious(whole, maxFindings);
  const result = withDropped(listed, [...settings.dropped, ...droppedParts({ references: list })]);
  // Without any table nothing is called fine, and that is said of the workbook.
  const withoutTable = whole.tables.length > 0 ? unread : [];
  const passedOver = passedOverIn(source, whole, wanted, mappings, withoutTable);
  const told = answered.length === 0 ? {} : { answered: answered.map(({ text }) => text) };
  const { judgedBy } = settings;
  const judged = { verdict: verdictOf(result), passedOver, judgedBy };
  return { result: { ...result, ...told, ...judged }, hasReferences };
}

/** Asks about a sheet what may claim to hold reference values; opens the sources when the first does. */
function claimsAsker(
  source: WorkbookSource,
  settings: ReportSettings,
  listed: readonly InsertedReference[],
  openClaims: RunOptions['openClaims'],
  signal: AbortSignal | undefined,
): (sheet: Sheet) => Promise<readonly ReferenceClaim[]> {
  let opening: Promise<AskClaims> | undefined;
  const open = async (): Promise<AskClaims> => {
    const claims = await openClaims?.(settings);
    if (claims === undefined) return () => Promise.resolve([]);
    const places =
      listed.length === 0
        ? new Map()
        : await source.placed(
            listed.map(({ id }) => id),
            signal,
          );
    return claims(
      listed.flatMap((reference) => {
        const at = places.get(reference.id);
        return at === undefined ? [] : [{ reference, at }];
      }),
    );
  };
  return async (sheet): Promise<readonly ReferenceClaim[]> => {
    const areaTables = findAreaTables(sheet);
    if (listed.length === 0 && areaTables.length === 0) return [];
    opening ??= open();
    return (await opening)(sheet.name, areaTables);
  };
}

/** A result that says what else was stored and is not used. */
export function withDropped(result: CheckResult, more: readonly DroppedPart[]): CheckResult {
  const dropped = [...(result.dropped ?? []), ...more];
  return dropped.length === 0 ? result : { ...result, dropped };
}

/** Keeps the most serious findings of all sheets, in their order, and counts the others. */
export function withMostSerious<Result extends Pick<CheckResult, 'findings' | 'findingsDropped'>>(
  result: Result,
  maxFindings: number,
): Result {
  if (result.findings.length <= maxFindings) return result;
  const findings = mostSerious(result.findings, maxFindings);
  const dropped = result.findings.length - findings.length;
  return { ...result, findings, findingsDropped: result.findingsDropped + dropped };
}
