import { checkSheet } from '../../src/engine';
import type { CheckOptions } from '../../src/engine';
import { formatPlaces, formatRange } from '../../src/model';
import type { CheckId, Finding } from '../../src/model';
import type { Profile } from '../../src/profile';
import { sheetOf } from './sheet';
import type { LiteralCell, LiteralOptions } from './sheet';

export type Table = readonly (readonly LiteralCell[])[];

/** All findings in a literal table. */
export function findingsIn(rows: Table, profile: Profile = {}, at = 'A1'): readonly Finding[] {
  return checkSheet(sheetOf(rows, { at }), profile).findings;
}

/** The findings of a literal table as "check message B3". */
export function toldIn(rows: Table, profile: Profile = {}, at = 'A1'): string[] {
  return findingsIn(rows, profile, at).map(told);
}

/** The findings of one check in a sheet with merges, hidden rows … as "message B3". */
export function toldOf(
  id: CheckId,
  rows: Table,
  options: LiteralOptions,
  checked: CheckOptions & { profile?: Profile } = {},
): string[] {
  const { profile = {}, ...rest } = checked;
  return checkSheet(sheetOf(rows, options), profile, rest)
    .findings.filter(({ check }) => check === id)
    .flatMap(placesIn);
}

/** The findings of one check as "message B3". */
export function toldBy(id: CheckId, rows: Table, at = 'A1'): string[] {
  return findingsIn(rows, {}, at)
    .filter(({ check }) => check === id)
    .flatMap(placesIn);
}

/** A finding as "check message B3, C4", with all its places. */
export function told({ check, messageId, ...places }: Finding): string {
  return `${check} ${messageId} ${formatPlaces(places)}`;
}

/** A finding as "message B3" of each of its places: for what a check finds, told together or not. */
function placesIn({ messageId, range, members }: Pick<Finding, 'messageId' | 'range' | 'members'>): string[] {
  return (members ?? [{ range }]).map((place) => `${messageId} ${formatRange(place.range)}`);
}

export const GERMAN = ['Indikator', 'Zielwert', 'Ergebnis', '%'] as const;
export const ENGLISH = ['Indicator', 'Target', 'Actual', '% Achieved'] as const;

/** An error value of Excel in a literal table. */
export function error(code: string, formula?: string): LiteralCell {
  return { v: code, error: true, ...(formula === undefined ? {} : { f: formula }) };
}
