import type { Sheet, WorkbookSource } from '../model';
import { listedIn } from '../engine';
import {
  findTables,
  LinkedSheet,
  linkedSheetNames,
  Links,
  mayHoldTables,
  type LinkedSheets,
} from '../tables';
import type { ReportSettings } from './settings';

/** Sheets that point on to others: nobody follows longer chains. */
const DEEPEST = 4;

/**
 * The tables that the formulas of a sheet point at: an overview that fetches its numbers from other sheets is to judge them as
 * they do. Those sheets are read for it, hidden ones as well, and let go afterwards.
 */
export async function linkedSheets(
  sheet: Sheet,
  source: WorkbookSource,
  settings: ReportSettings,
  signal?: AbortSignal,
): Promise<LinkedSheets> {
  const names = new Map(source.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const known = new Map<string, LinkedSheet>();
  const { language, mappings, profile } = settings;
  const listed = listedIn(profile.indicators ?? []);
  const byName: LinkedSheets = (name) => known.get(name.toLowerCase());
  const follow = async (told: readonly string[], depth: number): Promise<void> => {
    for (const one of told) {
      const name = names.get(one.toLowerCase());
      if (name === undefined || name === sheet.name || known.has(name.toLowerCase())) continue;
      const other = await source.read(name, { signal, aside: true });
      const { tables } = findTables(other, { language, mappings, listed, sheets: [...names.values()] });
      known.set(name.toLowerCase(), new LinkedSheet(other, tables, new Links(other, byName)));
      if (depth < DEEPEST) await follow(linkedSheetNames(other), depth + 1);
    }
  };
  const told = linkedSheetNames(sheet);
  // Most sheets point nowhere; of the others some hold no table that could want to know.
  if (told.length > 0 && mayHoldTables(sheet)) await follow(told, 1);
  return byName;
}
