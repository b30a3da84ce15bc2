import { readClaim } from '../../checks/support/claim';
import { checkReferences } from '../../engine';
import { readSheet } from '../../excel';
import { readReferences } from '../../excel/writing';
import { calendarDay, cellRange, contains, throwIfCancelled } from '../../model';
import type { Finding, Language, ReferenceClaim, Sheet } from '../../model';
import { claimsOfWorkbook } from '../../report/claims';
import { findAreaTables } from '../../tables';
import type { Place, Scope } from '../contract';
import type { AskOptions, ComparedCell, Comparison } from './contract';
import type { ReferenceNeeds } from './needs';

/** Compares inserted values and area tables of the sheets with what the sources say. */
export async function compare(
  needs: ReferenceNeeds,
  scope: Scope,
  { online = true, signal, ...asking }: AskOptions = {},
): Promise<Comparison> {
  const { references } = await needs.tools();
  const { session } = needs;
  const { sheets } =
    scope.kind === 'sheet' ? { sheets: [{ name: scope.sheet, hidden: false }] } : await session.read(signal);
  const [language, { profile }] = [await session.language(), await session.settings()];
  const { located } = await readReferences(signal);
  const placed = located.flatMap(({ reference, at }) => (at === undefined ? [] : [{ reference, at }]));
  const ask = claimsOfWorkbook(placed, {
    references,
    options: { online, ...asking, ...(signal === undefined ? {} : { signal }) },
  });
  const today = calendarDay(new Date());
  const cells: ComparedCell[] = [];
  const tables: Place[] = [];
  for (const { name, hidden } of sheets) {
    if (hidden) continue;
    throwIfCancelled(signal);
    const sheet = await readSheet(name, { signal });
    const areaTables = findAreaTables(sheet);
    tables.push(...areaTables.map(({ range }) => ({ sheet: name, range })));
    const claims = await ask(name, areaTables);
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
