import { weights, type TableView, type Voice, type Witness } from '../voice';

const GRADE = /(?:^|[\s([-])(?:schul|durchschnitts|abschluss|gesamt|end)?noten?(?=$|[\s)\],:])/i;
const WORST = 6;

/** School grades: 1 is best in Germany and Austria, 6 in Switzerland. So the direction is open unless something else tells. */
export function grades(view: TableView): Witness | undefined {
  const { sheet, table, sample } = view;
  const { unit } = table.columns;
  const headers = [view.header('target'), view.header('actual'), view.header('indicator')];
  const texts = (row: number): readonly string[] => [
    view.name(row),
    unit === undefined ? '' : sheet.text(row, unit),
    table.unit ?? '',
    ...headers,
  ];
  const isGrade = (row: number): boolean => {
    const target = view.number('target', row);
    return target >= 1 && target <= WORST && texts(row).some((text) => GRADE.test(text));
  };
  if (!sample.some(isGrade)) return undefined;
  return {
    at: (row): Voice | undefined =>
      isGrade(row)
        ? { direction: 'decrease', weight: weights.doubt, because: 'name', text: view.name(row).trim() }
        : undefined,
  };
}
