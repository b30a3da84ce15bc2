import type { Fingerprint, RowPrint, TablePrint } from '../../src/model';
import { changesBetween } from '../../src/submission';

/** "Kurse 4/3" as a row; what is not the same is another one. */
const row = (text: string): RowPrint => {
  const [, name = '', target, actual] = /^(.*) (\d+)\/(\d+)$/.exec(text) ?? [];
  return { hash: text, name, target: Number(target), actual: Number(actual) };
};
const table = (sheet: string, rows: readonly string[], more: Partial<TablePrint> = {}): TablePrint => ({
  hash: `${sheet} ${rows.join()}`,
  sheet,
  rows: rows.map(row),
  ...more,
});
const print = (...tables: TablePrint[]): Fingerprint => ({
  hash: tables.map(({ hash }) => hash).join(),
  tables,
});

function changes(before: Fingerprint, now: Fingerprint): string[] | undefined {
  const found = changesBetween(before, now);
  return (
    found && [
      ...found.tables.map(({ kind, sheet }) => `table ${kind} ${sheet}`),
      ...found.rows.map(
        (one) =>
          `${one.kind} ${one.sheet} ${one.name} ${one.before?.actual ?? '–'} → ${one.now?.actual ?? '–'}`,
      ),
    ]
  );
}

describe('what changed between two states', () => {
  it('is nothing where nothing did', () => {
    expect(
      changes(print(table('Ziele', ['Kurse 4/3'])), print(table('Ziele', ['Kurse 4/3']))),
    ).toBeUndefined();
  });

  it('are rows: new, gone, or with another number', () => {
    expect(
      changes(
        print(table('Ziele', ['Kurse 4/3', 'Plätze 2/2', 'Abbrüche 5/5'])),
        print(table('Ziele', ['Plätze 2/2', 'KURSE 4/4', 'Besuche 9/9'])),
      ),
    ).toEqual(['changed Ziele KURSE 3 → 4', 'added Ziele Besuche – → 9', 'removed Ziele Abbrüche 5 → –']);
  });

  it('is the changed one of two rows of a name', () => {
    expect(
      changes(
        print(table('Ziele', ['Kurse 4/3', 'Kurse 4/1'])),
        print(table('Ziele', ['Kurse 4/2', 'Kurse 4/3'])),
      ),
    ).toEqual(['changed Ziele Kurse 1 → 2']);
  });

  it('are tables: new, gone, or changed otherwise than in rows', () => {
    const before = print(table('A', ['Kurse 4/3'], { series: '2024' }), table('B', ['Kurse 1/1']));
    const now = print(table('B', ['Kurse 1/1']), table('C', ['Kurse 4/3'], { hash: 'new', series: '2025' }));
    expect(changes(before, now)).toEqual(['table added C', 'table removed A']);
    const turned = print(table('B', ['Kurse 1/1'], { hash: 'order' }));
    expect(changes(print(table('B', ['Kurse 1/1'])), turned)).toEqual(['table changed B']);
    const { rows: _rows, ...large } = table('B', ['Kurse 1/2']);
    expect(changes(print(table('B', ['Kurse 1/1'])), print(large))).toEqual(['table changed B']);
    expect(changes(print(large), print(table('B', ['Kurse 1/1'])))).toEqual(['table changed B']);
  });

  it('belong to the table of the same sheet and series, else of the same series', () => {
    const [one, two] = [
      table('Ziele', ['Kurse 4/1'], { series: '2024', hash: '1' }),
      table('Ziele', ['Kurse 4/2'], { series: '2025', hash: '2' }),
    ];
    expect(
      changes(print(one, two), print(table('Ziele', ['Kurse 4/9'], { series: '2025', hash: '3' }), one)),
    ).toEqual(['changed Ziele Kurse 2 → 9']);
    expect(
      changes(print(table('Alt', ['Kurse 4/1'])), print(table('Neu', ['Kurse 4/2'], { hash: 'n' }))),
    ).toEqual(['changed Neu Kurse 1 → 2']);
  });
});
