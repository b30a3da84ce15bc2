import type { IndicatorTable, Question, QuestionOption } from '../model';
import type { RowReader } from './rowReader';
import type { UnitConflict } from './rowScale';

/** What the rows of a table leave open, gathered while they are read: at most one question comes of it. */
export class OpenQuestion {
  private direction = false;
  private units: UnitConflict | undefined;

  /** Notes what keeps the row at hand from being judged. */
  note({ reason, status, units }: RowReader): void {
    if (status !== 'unclear') return;
    if (reason === 'direction') this.direction = true;
    else if (reason === 'unit') this.units ??= units.conflict;
  }

  /** The table with its question. What its columns are has to be answered first. */
  of(table: IndicatorTable): IndicatorTable {
    if ((table.questions?.length ?? 0) > 0) return table;
    const { sheet, range, series } = table;
    const place = { sheet, range, ...(series === undefined ? {} : { series }) };
    const question: Question | undefined = this.direction
      ? { ...place, about: 'direction', options: [{ direction: 'increase' }, { direction: 'decrease' }] }
      : this.units && { ...place, about: 'unit', options: unitOptions(this.units) };
    return question === undefined ? table : { ...table, questions: [question] };
  }
}

function unitOptions({ target, actual }: UnitConflict): readonly QuestionOption[] {
  return [target, actual].filter((unit) => unit !== '').map((unit) => ({ unit }));
}
