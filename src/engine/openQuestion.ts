import { namedPeriod } from '../model';
import type { IndicatorTable, Question, QuestionOption } from '../model';
import type { RowReader } from './rowReader';
import type { UnitConflict } from './rowScale';

/** What the rows of a table leave open, gathered while they are read: at most one question comes of it. */
export class OpenQuestion {
  private direction = false;
  private units: UnitConflict | undefined;
  private period = false;

  /** Notes what keeps the row at hand from being judged. */
  note({ reason, status, units }: RowReader): void {
    if (status !== 'unclear') return;
    if (reason === 'direction') this.direction = true;
    else if (reason === 'unit') this.units ??= units.conflict;
    else if (reason === 'period') this.period = true;
  }

  /** The table with its question. What its columns are has to be answered first. */
  of(table: IndicatorTable): IndicatorTable {
    if (table.questions?.[0] !== undefined) return table;
    const { sheet, range, series } = table;
    const place = { sheet, range, ...(series === undefined ? {} : { series }) };
    const asked = this.asked(table);
    const question: Question | undefined = asked && { ...place, ...asked };
    return question === undefined ? table : { ...table, questions: [question] };
  }

  private asked(table: IndicatorTable): Pick<Question, 'about' | 'options'> | undefined {
    if (this.direction)
      return { about: 'direction', options: [{ direction: 'increase' }, { direction: 'decrease' }] };
    if (this.units !== undefined) return { about: 'unit', options: unitOptions(this.units) };
    return this.period ? { about: 'period', options: periodOptions(table) } : undefined;
  }
}

/** The periods that the headers of target and actual name. */
function periodOptions({ columns, evidence, periods }: IndicatorTable): readonly QuestionOption[] {
  const named = (['target', 'actual'] as const).flatMap((role) => {
    const header = evidence.find((one) => one.role === role && one.column === columns[role])?.header ?? '';
    return periods?.[role]?.label ?? namedPeriod(header)?.label ?? [];
  });
  return [...new Set(named)].map((period) => ({ period }));
}

function unitOptions({ target, actual }: UnitConflict): readonly QuestionOption[] {
  return [target, actual].filter((unit) => unit !== '').map((unit) => ({ unit }));
}
