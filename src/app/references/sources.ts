import {
  deleteOwnSheet,
  readCells,
  readReferences,
  storeReferences,
  writeSourcesSheet,
  type LocatedReference,
  type SourceCell,
} from '../../excel/writing';
import { cellRange, formatAddress, MAX_ROWS, UserFacingError, type Language } from '../../model';
import { formatPeriod, referenceTexts, sourceLine } from '../../messages';
import type { Change } from '../contract';
import { changeOf, selectedCell } from './insert';
import type { ReferenceNeeds } from './needs';
import { putBack } from './store';

/**
 * The line that says where values come from, in the selected cell or the one below it.
 * @throws UserFacingError `nothing-selected`, `nothing-to-insert`
 */
export async function previewSourceLine(
  needs: ReferenceNeeds,
  ids: readonly string[],
  where: 'here' | 'below',
): Promise<Change> {
  const { located } = await readReferences();
  const observations = located.flatMap(({ reference }) =>
    ids.includes(reference.id) ? [reference.observation] : [],
  );
  const selected = await selectedCell();
  const cell = where === 'below' ? { ...selected, row: Math.min(selected.row + 1, MAX_ROWS - 1) } : selected;
  const [state] = await readCells([cell]);
  if (observations.length === 0 || state === undefined) throw new UserFacingError('nothing-to-insert');
  const language = await needs.session.language();
  const { sheet, row, column } = cell;
  return changeOf(sheet, { row, column, value: sourceLine(observations, language) }, state, language);
}

/** Writes our sheet of sources, or brings it up to date, and lists it. Returns its name. */
export async function writeSources(needs: ReferenceNeeds): Promise<string> {
  const { list, located } = await readReferences();
  const language = await needs.session.language();
  const written = await writeSourcesSheet(
    list.sourcesSheet,
    referenceTexts[language].sheet,
    rowsOf(located, language),
  );
  if (!written.added) return written.name;
  try {
    await storeReferences({ ...list, sourcesSheet: written.id });
  } catch (error) {
    await putBack(error, async () => {
      await deleteOwnSheet(written.id);
      await storeReferences(list);
    });
    throw error;
  }
  needs.session.listed();
  return written.name;
}

/** Removes our sheet of sources and its entry. */
export async function removeSources(): Promise<void> {
  const { list } = await readReferences();
  const { sourcesSheet, ...rest } = list;
  if (sourcesSheet === undefined) return;
  await deleteOwnSheet(sourcesSheet);
  await storeReferences(rest);
}

function rowsOf(located: readonly LocatedReference[], language: Language): SourceCell[][] {
  const day = (iso: string | undefined): string => (iso === undefined ? '' : formatPeriod(iso, language));
  return [
    [...referenceTexts[language].headers],
    ...located.map(({ reference, at }) => {
      const { place, statistic, period, value, flag, unit, source, asOf, retrievedAt } =
        reference.observation;
      return [
        at === undefined ? '–' : formatAddress(at.sheet, cellRange(at.row, at.column)),
        `${place.name} (${place.key})`,
        statistic.label,
        day(period),
        value ?? flag ?? '–',
        unit,
        source.title,
        source.table ?? '',
        source.licence ?? '',
        source.attribution ?? '',
        source.url ?? '',
        day(asOf),
        day(retrievedAt),
      ];
    }),
  ];
}
