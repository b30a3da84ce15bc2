import { UserFacingError } from '../../model';
import { loadRegister, type StoredRegister } from './register';

/**
 * The rule of our conditional formats: always true, since N() of a text is 0, and recognisable as ours. A format is known by
 * this rule and not by its id alone: Excel documents the id as "the priority in the current collection" (@types/office-js), so a
 * stored id may point to a format of the user's after the file was closed, and a copied row or sheet carries formats of ours
 * that were never listed.
 */
export const OUR_RULE = '=N("zielcheck")=0';
const SIGNATURE = 'N("zielcheck")';

/** Asking for a rule costs about 600 bytes, and Excel on the web takes 5 MB a request (learn.microsoft.com, excel/performance). */
const RULES_PER_REQUEST = 4_000;

/** A worksheet with what is conditionally formatted in it. */
export interface FormattedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  /** False when the sheet's protection forbids to change formats. */
  readonly writable: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
  /** Conditional formats of the user's. */
  readonly foreign: readonly Excel.ConditionalFormat[];
}

/** Finds our conditional formats in every sheet, in three requests (more only for Excel's payload limit). */
export async function findMarks(context: Excel.RequestContext): Promise<FormattedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const register = loadRegister(context);
  await context.sync();
  const unfinished = foreignWhileWriting(register());
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    protection: worksheet.protection.load('protected,options'),
    formats: worksheet.getRange().conditionalFormats.load('items/id,items/type,items/priority'),
  }));
  await context.sync();
  const found = await sortOut(
    context,
    sheets.map(({ worksheet, formats }) => ({
      formats: formats.items,
      foreign: unfinished.get(worksheet.id),
    })),
  );
  return sheets.map(({ worksheet, protection }, index) => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    writable: !protection.protected || protection.options.allowFormatCells === true,
    ours: found[index]?.ours ?? [],
    foreign: found[index]?.foreign ?? [],
  }));
}

/** What a run that died in the middle has written down of each sheet: the formats that are not ours. */
function foreignWhileWriting(register: StoredRegister): ReadonlyMap<string, ReadonlySet<string>> {
  if (typeof register === 'string' || register.state !== 'writing') return new Map();
  return new Map(register.sheets.map(({ id, foreign }) => [id, new Set(foreign)]));
}

interface Candidates {
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly foreign: ReadonlySet<string> | undefined;
}

async function sortOut(
  context: Excel.RequestContext,
  sheets: readonly Candidates[],
): Promise<{ ours: Excel.ConditionalFormat[]; foreign: Excel.ConditionalFormat[] }[]> {
  const rules = await loadRules(
    context,
    sheets.flatMap(({ formats }) => formats),
  );
  return sheets.map(({ formats, foreign }) => {
    const isOurs = (format: Excel.ConditionalFormat): boolean => {
      const formula = rules.get(format);
      // A run that died between adding a format and giving it its rule leaves one without a rule.
      if (formula === '') return foreign !== undefined && !foreign.has(format.id);
      return formula?.includes(SIGNATURE) === true;
    };
    return { ours: formats.filter(isOurs), foreign: formats.filter((format) => !isOurs(format)) };
  });
}

/** The rules of those formats that have a formula of their own, in one request for every few thousand. */
async function loadRules(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<ReadonlyMap<Excel.ConditionalFormat, string>> {
  const custom = formats.filter(({ type }) => type === 'Custom');
  const rules = new Map<Excel.ConditionalFormat, string>();
  for (let first = 0; first < custom.length; first += RULES_PER_REQUEST) {
    for (const [format, formula] of await loadSomeRules(
      context,
      custom.slice(first, first + RULES_PER_REQUEST),
    )) {
      rules.set(format, formula);
    }
  }
  return rules;
}

async function loadSomeRules(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<[Excel.ConditionalFormat, string][]> {
  const asked = formats.map((format) => ({ format, rule: format.custom.rule.load('formula') }));
  await context.sync();
  return asked.map(({ format, rule }) => [format, rule.formula]);
}

/** @throws UserFacingError `sheet-protected` naming the first sheet whose formats may not be changed */
export function requireWritable(sheets: readonly FormattedSheet[]): void {
  const locked = sheets.find(({ writable }) => !writable);
  if (locked !== undefined) throw new UserFacingError('sheet-protected', { sheet: locked.name });
}

/**
 * Deletes our formats with the next `sync`, the lowest priority first: deleting one may renumber those below it, and what is
 * above keeps its number.
 */
export function deleteMarks(sheets: readonly FormattedSheet[]): void {
  for (const { ours } of sheets) {
    for (const format of [...ours].sort((a, b) => b.priority - a.priority)) format.delete();
  }
}
