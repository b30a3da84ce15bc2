import { checkSteps, EarlierValues, mergeResults } from '../engine';
import { readSheet, throwIfCancelled } from '../excel';
import type { ReadOptions } from '../excel/pages';
import { calendarDay, type CheckResult, type Language, type Sheet, type TableMapping } from '../model';
import type { Profile } from '../profile';
import { claimsIn, type ClaimSource } from './claims';
import type { RunOptions } from './contract';
import { runInSlices } from './check/slices';

/** Reads a sheet whole, or knows more of it than that. */
export type SheetReader = (name: string, options: ReadOptions) => Promise<Sheet>;

export interface CheckSettings {
  readonly profile: Profile;
  readonly language: Language;
  /** What the user decided about tables. */
  readonly mappings: readonly TableMapping[];
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  /** Findings kept; all when left out. */
  readonly maxFindings?: number;
  readonly read?: SheetReader;
  /** Where claims of reference values are answered; they are not checked when left out. */
  readonly claims?: ClaimSource;
  /** Called with each sheet and what was found on it, for what needs more of the sheet than its findings. */
  readonly onSheet?: (sheet: Sheet, result: CheckResult) => Promise<void>;
}

/**
 * Reads and checks the sheets one after the other, so that only one of them is in memory at a time.
 * @throws UserFacingError
 */
export async function checkSheets(
  sheets: readonly string[],
  { profile, claims, onSheet, read = readSheet, ...settings }: CheckSettings,
  { signal, onProgress }: RunOptions = {},
): Promise<CheckResult> {
  const results: CheckResult[] = [];
  const earlier = new EarlierValues();
  for (const name of sheets) {
    onProgress?.({ step: 'reading', sheet: name, done: 0 });
    const sheet = await read(name, {
      signal,
      onProgress: (done) => onProgress?.({ step: 'reading', sheet: name, done }),
    });
    throwIfCancelled(signal);
    onProgress?.({ step: 'checking', sheet: name, done: 0 });
    const references = claims === undefined ? [] : await claimsIn(sheet, claims);
    throwIfCancelled(signal);
    const today = calendarDay(new Date());
    const steps = checkSteps(sheet, profile, { ...settings, references, earlier, today });
    const result = await runInSlices(steps, signal, (done) =>
      onProgress?.({ step: 'checking', sheet: name, done }),
    );
    await onSheet?.(sheet, result);
    results.push(result);
  }
  return mergeResults(results);
}
