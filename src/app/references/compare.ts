import { readClaim } from '../../checks/support/claim';
import { checkReferences } from '../../engine';
import { readSheet, throwIfCancelled } from '../../excel';
import { calendarDay, cellRange, contains } from '../../model';
import type { Finding, Language, ReferenceClaim, Sheet } from '../../model';
import { findAreaTables } from '../../tables';
import type { Place, Scope } from '../contract';
import { claimsOfSheet, placedReferences } from './claims';
import type { AskOptions, ComparedCell, Comparison } from './contract';
import type { Room } from './room';

/** Compares inserted values and area tables of the sheets with what the sources say. */
export async function compare(
  room: Room,
  scope: Scope,
  { online = true, signal, ...asking }: AskOptions = {},
): Promise<Comparison> {
  const [{ references }, language, profile] = [
    await room.tools(),
    await room.language(),
    await room.profile(),
  ];
  const placed = await placedReferences(signal);
  const today = calendarDay(new Date());
  const cells: ComparedCell[] = [];
  const tables: Place[] = [];
  for (const name of await room.sheetsOf(scope)) {
    throwIfCancelled(signal);
    const sheet = await readSheet(name, { signal });
    const areaTables = findAreaTables(sheet);
    tables.push(...areaTables.map(({ range }) => ({ sheet: name, range })));
    const options = { online, ...asking, ...(signal === undefined ? {} : { signal }) };
    const claims = await claimsOfSheet(name, placed, areaTables, references, options);
    const findings = checkReferences(sheet, profile, { language, today, references: claims });
    cells.push(...claims.map((claim) => comparedCell(sheet, claim, findings, language)));
  }
  return { cells, tables };
}

function comparedCell(
  sheet: Sheet,
  claim: ReferenceClaim,
  findings: readonly Finding[],
  language: Language,
): ComparedCell {
  const { row, column, statistic, place } = claim;
  const { value, expected } = readClaim(sheet, claim, { language, calendar: {} });
  return {
    sheet: sheet.name,
    range: cellRange(row, column),
    statistic,
    place,
    ...(Number.isNaN(value) ? {} : { found: value }),
    ...(expected === undefined ? {} : { expected }),
    findings: findings.filter(({ range }) => contains(range, row, column)),
  };
}
