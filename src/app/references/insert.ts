import { readSelection } from '../../excel';
import { readCells, readReferences } from '../../excel/writing';
import { UserFacingError } from '../../model';
import type { CellWrite, InsertedReference, Language, Observation } from '../../model';
import { formatNumber, formatPercent } from '../../messages';
import { MAX_REFERENCES } from '../../stored';
import type { Change } from '../contract';
import { shownAfter } from '../change/shown';
import { formulaFor, valueFor } from './cellValue';
import type { InsertOptions, InsertPreview } from './contract';
import type { ReferenceNeeds } from './needs';
import { writeListed } from './store';

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @throws UserFacingError `nothing-selected`, `nothing-to-insert` */
export async function previewInsert(
  needs: ReferenceNeeds,
  observation: Observation,
  { as, follows = 'period' }: InsertOptions,
): Promise<InsertPreview> {
  const cell = await selectedCell();
  const [state] = await readCells([cell]);
  if (!hasValue(observation) || state === undefined) throw new UserFacingError('nothing-to-insert');
  const { row, column } = cell;
  const value = valueFor(observation, { row, column }, state.format);
  const written =
    as === 'value' ? value : { factor: 1, write: { row, column, formula: formulaFor(observation) } };
  const language = await needs.session.language();
  const change = changeOf(cell.sheet, written.write, state, language);
  const { located } = await readReferences();
  const replaces = located.find(({ at }) => isSame(at, cell))?.reference;
  return {
    observation,
    as,
    follows,
    factor: written.factor,
    // A formula is shown by what it will give.
    change: as === 'value' ? change : { ...change, after: { shown: shownValue(observation, language) } },
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/** @throws UserFacingError `changed-meanwhile`, `sheet-protected` …, `too-large` when the list is full */
export async function insert(
  needs: ReferenceNeeds,
  { observation, as, follows, factor, change }: InsertPreview,
): Promise<InsertedReference> {
  const read = await readReferences();
  const { references } = read.list;
  const cell = { sheet: change.sheet, row: change.write.row, column: change.write.column };
  const replaced = read.located.filter(({ at }) => isSame(at, cell)).map(({ reference }) => reference.id);
  if (references.length - replaced.length >= MAX_REFERENCES) {
    throw new UserFacingError('too-large', { technical: `${String(MAX_REFERENCES)} reference values` });
  }
  const reference: InsertedReference = { id: newId(references), cell, observation, as, factor, follows };
  const changes = { add: [reference], remove: replaced, update: [] };
  await writeListed(await needs.writer(), read, [change], changes);
  needs.session.listed();
  return reference;
}

/** The first cell of what is selected. */
export async function selectedCell(): Promise<Cell> {
  const selection = await readSelection();
  if (selection === undefined) throw new UserFacingError('nothing-selected');
  return { sheet: selection.sheet, row: selection.range.top, column: selection.range.left };
}

/** A write as a change that can be shown and applied. */
export function changeOf(
  sheet: string,
  write: CellWrite,
  before: Change['before'],
  language: Language,
): Change {
  return {
    sheet,
    write,
    before,
    after: { shown: shownAfter(write, before.format, null, language) },
    overwrites: before.formula !== '',
  };
}

function shownValue({ value, unit }: Observation & { readonly value: number }, language: Language): string {
  return unit === '%' ? formatPercent(value, language) : formatNumber(value, language);
}

function hasValue(observation: Observation): observation is Observation & { readonly value: number } {
  return observation.value !== null;
}

function isSame(at: Cell | undefined, cell: Cell): boolean {
  return at?.sheet === cell.sheet && at.row === cell.row && at.column === cell.column;
}

/** One more than the highest number in use. */
function newId(references: readonly InsertedReference[]): string {
  const numbers = references.map(({ id }) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0));
  return `r${String(Math.max(0, ...numbers) + 1)}`;
}
