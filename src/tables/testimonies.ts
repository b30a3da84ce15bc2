import { columnLetters } from '../model';
import type { Role, SheetArea, Testimony } from '../model';
import type { Pair } from './pairs';
import { isTag } from './headers/hxl';
import type { SampledColumn } from './roles';

/** What a header says that leaves no doubt. */
export const CERTAIN = 2;
const POSSIBLE = 1;
/** Tags are made to say what a column is. */
const TAGGED = 8;

/** What header words, periods and areas of the sheet said for a pair, beside what was calculated. */
export function testimoniesOf(
  indicator: SampledColumn,
  { target, actual, percent, periods }: Pair,
  hints: readonly SheetArea[],
): readonly Testimony[] {
  const words = [
    wordOf('indicator', indicator),
    wordOf('target', target),
    wordOf('actual', actual),
    wordOf('percent', percent),
  ].filter((testimony) => testimony !== undefined);
  return [
    ...words,
    ...(periods?.target !== undefined && periods.actual !== undefined
      ? [
          {
            witness: 'period' as const,
            messageId: 'periods' as const,
            weight:
              periods.target.from > periods.actual.from && periods.target.end > periods.actual.end ? -1 : 1,
            data: { target: periods.target.label, actual: periods.actual.label },
          },
        ]
      : []),
    ...hints.map(({ kind, name = '' }) => ({
      witness: 'layout' as const,
      messageId: kind,
      weight: POSSIBLE,
      data: { name },
    })),
  ];
}

function wordOf(role: Role, column: SampledColumn | undefined): Testimony | undefined {
  if (column?.meaning?.roles.includes(role) !== true || column.text === '') return undefined;
  if (column.meaning.calculated === true) return undefined;
  const letters = columnLetters(column.column);
  if (isTag(column.text))
    return { witness: 'hxl', messageId: role, weight: TAGGED, data: { column: letters, tag: column.text } };
  return {
    witness: 'header',
    messageId: role,
    weight: column.meaning.certain ? CERTAIN : POSSIBLE,
    data: { column: letters, header: column.text },
  };
}
