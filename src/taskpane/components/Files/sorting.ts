import type { CheckedFile } from '../../../app/contract';
import { byUrgency, fileVerdict } from '../../../app/batch/order';
import { fileVerdicts, fingerprintStates } from '../../../model';
import type { Language } from '../../../model';

export const columns = ['file', 'verdict', 'protocol', 'missed', 'errors'] as const;
export type Column = (typeof columns)[number];

/** By which column files are sorted, and whether backwards. */
export interface Sorting {
  readonly column: Column;
  readonly falling: boolean;
}

/** Numbers are most interesting where they are large. */
export const fallsFirst: Readonly<Record<Column, boolean>> = {
  file: false,
  verdict: false,
  protocol: false,
  missed: true,
  errors: true,
};

/** Targets that were missed; none are known of a file that could not be used. */
export function missedIn({ digest: { error, summary } }: CheckedFile): number | undefined {
  return error === null ? summary.under + summary.critical : undefined;
}

/** Errors; none are known of a file that could not be used. */
export function errorsIn({ digest: { error, summary } }: CheckedFile): number | undefined {
  return error === null ? summary.errors : undefined;
}

/** The files in the order of a column; files that are alike there stand worst first. What could not be used comes last among numbers. */
export function sortFiles(
  files: readonly CheckedFile[],
  { column, falling }: Sorting,
  language: Language,
): readonly CheckedFile[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const byFile = (one: CheckedFile, other: CheckedFile): number =>
    collator.compare(one.digest.file, other.digest.file);
  const byColumn = (one: CheckedFile, other: CheckedFile): number => {
    const order = column === 'file' ? byFile(one, other) : rank(one, column) - rank(other, column);
    return falling ? -order : order;
  };
  return files.toSorted(
    (one, other) => byColumn(one, other) || byUrgency(one.digest, other.digest) || byFile(one, other),
  );
}

function rank(file: CheckedFile, column: Exclude<Column, 'file'>): number {
  switch (column) {
    case 'verdict':
      return fileVerdicts.indexOf(fileVerdict(file.digest));
    case 'protocol':
      return fingerprintStates.indexOf(file.digest.fingerprint ?? 'none');
    case 'missed':
      return missedIn(file) ?? -1;
    case 'errors':
      return errorsIn(file) ?? -1;
  }
}
