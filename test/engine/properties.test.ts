import fc from 'fast-check';
import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { settle } from '../../src/engine/settle';
import type { Reported } from '../../src/engine/settle';
import { contains, formatRange, languages, placesOf, roles } from '../../src/model';
import type { CheckId, CheckResult, Finding, Fix } from '../../src/model';
import { roundPercent } from '../../src/model/decimal';
import { checkTexts } from '../support/checkTexts';
import { applyFixes } from '../support/applyFixes';
import { GERMAN, told } from '../support/findings';
import { anySheet, plainSheet } from '../support/randomTables';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';
import { runs } from '../support/seed';

const place = ({ check, range }: Finding): string => `${check} ${formatRange(range)}`;

/** What may come to light in the rows below and above when a cell is mended, and why; beside what `precedences` says of a row. */
const besides: Readonly<Partial<Record<Fix['kind'], readonly CheckId[]>>> = {
  // A sum that skipped a text.
  'convert-number': ['sum-mismatch'],
  // Another total that holds the mended one, or is held by it.
  'write-sum': ['sum-mismatch'],
  // What stands out once a column has become one of formulas; a hidden column that got its first value; a count that is not
  // whole, of which only a right percentage says that the other value has lost its thousands as well.
  'write-percent': ['percent-hard-coded', 'formula-inconsistent', 'hidden-data', 'lost-thousands'],
  'write-formula': ['percent-hard-coded', 'formula-inconsistent', 'lost-thousands'],
};

/** The finding as the engine weighs it against others of its row. */
function reported({ check, messageId, range }: Finding, tables: CheckResult['tables']): Reported {
  const columns = tables[0]?.table.columns ?? {};
  const at = range.left === range.right ? roles.find((role) => columns[role] === range.left) : undefined;
  return { check, problem: { messageId, at: at ?? 'row' } };
}

/** Findings that are told together, each for itself: when one of them is mended, the others are told at another place. */
function apart(findings: readonly Finding[]): Finding[] {
  return findings.flatMap(({ members, ...finding }) =>
    members === undefined ? [finding] : members.map(({ range }) => ({ ...finding, range })),
  );
}

/**
 * The findings that are new after fixes and follow from none of them. One follows from a mended finding by the kind of its
 * fix, and from any that is gone where that had silenced it.
 */
function unexplained(before: CheckResult, mended: readonly Finding[], after: CheckResult): string[] {
  const [was, is] = [apart(before.findings), apart(after.findings)];
  const known = new Set(was.map(place));
  const still = new Set(is.map(told));
  const gone = was.filter((finding) => !still.has(told(finding)));
  const silenced = (found: Finding): boolean =>
    gone.some(
      (cause) =>
        cause.range.top === found.range.top &&
        settle([reported(cause, before.tables), reported(found, after.tables)]).length === 1,
    );
  const follows = ({ check }: Finding): boolean =>
    mended.some(({ fix }) => fix !== undefined && besides[fix.kind]?.includes(check) === true);
  return is.filter((found) => !known.has(place(found)) && !silenced(found) && !follows(found)).map(told);
}

describe('numbers at the edge of what a number can be', () => {
  it('are checked without a crash', () => {
    const sheet = sheetOf([
      [...GERMAN],
      ['Kurse', -5.8e293, 1.7976931348623051e308, -1],
      ['Summe', { v: 0, f: '=C3/B3*100' }, 0, 0],
    ]);
    expect(checkSheet(sheet, {}).tables).toHaveLength(1);
  });
});

describe('on random tables', () => {
  it('there is something to say: they have findings of most checks, and fixes of every kind', () => {
    // The same tables in every run, whatever the seed.
    const drawn = { seed: 1, numRuns: 60 };
    const seen = [...fc.sample(anySheet, drawn), ...fc.sample(plainSheet, drawn)].flatMap(
      ({ rows, facts }) => checkSheet(sheetOf(rows, facts), {}).findings,
    );
    const kinds = new Set(seen.flatMap(({ fix }) => fix?.kind ?? []));
    expect([...kinds].toSorted()).toEqual([
      'convert-number',
      'scale-number',
      'write-formula',
      'write-percent',
      'write-sum',
    ]);
    expect(new Set(seen.map(({ check }) => check)).size).toBeGreaterThan(20);
  });

  it('never crashes, stays inside the tables, is deterministic and says everything in both languages', () => {
    fc.assert(
      fc.property(anySheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        const result = checkSheet(sheet, {}, { today: '2026-06-30' });
        expect(checkSheet(sheet, {}, { today: '2026-06-30' }).findings).toEqual(result.findings);
        for (const finding of result.findings) {
          const { range } = finding;
          const inside = result.tables.some(
            ({ table: { range: own } }) =>
              contains(own, range.top, range.left) && contains(own, range.bottom, range.right),
          );
          expect(inside).toBe(true);
          for (const write of finding.fix?.writes ?? [])
            expect(placesOf(finding).some((place) => contains(place, write.row, write.column))).toBe(true);
          for (const language of languages)
            expect(describeFinding(finding, checkTexts[language]).message).not.toMatch(/[{}]|NaN|undefined/);
        }
        const { summary } = result;
        const { met, near, under, critical, open, unclear, notDue } = summary;
        expect(summary.errors + summary.warnings + summary.infos).toBe(result.findings.length);
        expect(met + near + under + critical + open + summary.undefined + unclear + notDue).toBe(
          summary.rows,
        );
      }),
      runs(100),
    );
  });

  it('finds the same with and without the short cut for plain rows', () => {
    // Options make every check run on every row.
    const everyCheck = { checks: { 'over-achievement': { infoAbove: 150 } } };
    fc.assert(
      fc.property(anySheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        expect(checkSheet(sheet, {}).findings).toEqual(checkSheet(sheet, everyCheck).findings);
      }),
      runs(60),
    );
  });

  it('a fix makes its finding disappear', () => {
    fc.assert(
      fc.property(plainSheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        for (const finding of checkSheet(sheet, {}).findings) {
          if (finding.fix === undefined) continue;
          const after = checkSheet(applyFixes(sheet, [finding.fix]), {}).findings.map(told);
          expect(after).not.toContain(told(finding));
        }
      }),
      runs(60),
    );
  });

  it('a written percentage, formula or sum adds no finding but what its cause had silenced', () => {
    fc.assert(
      fc.property(plainSheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        const before = checkSheet(sheet, {});
        for (const finding of before.findings) {
          if (finding.fix === undefined || !/^write/.test(finding.fix.kind)) continue;
          const after = checkSheet(applyFixes(sheet, [finding.fix]), {});
          expect(unexplained(before, [finding], after)).toEqual([]);
        }
      }),
      {
        ...runs(60),
        examples: [
          // Footnotes that are told together; the fix of the first leaves the second.
          [
            {
              rows: [
                [...GERMAN],
                ['TN gesamt', 2, { v: '55', format: '@' }, '18¹'],
                ['TN gesamt', '2.000', '2.000', '18¹'],
                ['TN gesamt', null, null, 0],
              ],
              facts: {},
            },
          ],
          // With the percentage right, both values are a thousandth of what is meant, not only the one that is not whole.
          [
            {
              rows: [
                [...GERMAN],
                ['TN gesamt', -1, 0, '2.000'],
                ['TN gesamt', { v: 0.01, f: '=C3/B3*100' }, -1, { v: 0, f: '=SUM(F2:Z2)' }],
                ['TN gesamt', '2.000', 0, 0],
              ],
              facts: {},
            },
          ],
        ],
      },
    );
  });

  it('converting all texts and applying all other safe fixes adds no finding but what its causes had silenced', () => {
    fc.assert(
      fc.property(plainSheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        const before = checkSheet(sheet, {});
        // Texts are converted together: how one is read can depend on the others in its column.
        const mended = before.findings.filter(
          ({ fix }) => fix?.safe === true || fix?.kind === 'convert-number',
        );
        const fixes = mended.flatMap(({ fix }) => fix ?? []);
        const after = checkSheet(applyFixes(sheet, fixes), {});
        expect(unexplained(before, mended, after)).toEqual([]);
      }),
      runs(60),
    );
  });

  it('does not depend on the order of rows that stand for themselves', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom<LiteralCell>(null, '55', '12 TN', 'k. A.', -3, 10.36, 46143, '18¹', 'etwa 5'),
    );
    const row = fc.tuple(value, value, value);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), fc.nat(), (rows, seed) => {
        const named = rows.map((values, index): LiteralCell[] => [`Maßnahme ${index}`, ...values]);
        // Any table needs a number to be one, whatever comes first.
        named.push(['Betriebe', 30, 30, 100]);
        const turned = named.map((_, index) => named[(index + seed) % named.length] ?? []);
        const findings = (order: LiteralCell[][]): string[] =>
          checkSheet(sheetOf([[...GERMAN], ...order]), {})
            .findings.flatMap(({ check, messageId, members, indicator }) =>
              (members ?? [{ indicator }]).map((one) => `${one.indicator} ${check} ${messageId}`),
            )
            .sort();
        expect(findings(turned)).toEqual(findings(named));
      }),
      runs(50),
    );
  });
});

describe('correctly rounded percentages', () => {
  it('give no mismatch, 50,000 of them', () => {
    const formats = ['General', '0', '0.0', '0%', '0.0%'];
    const rows = Array.from({ length: 50_000 }, (_, index): LiteralCell[] => {
      const target = 1 + ((index * 7919) % 4999);
      const actual = (index * 104_729) % 7001;
      const format = formats[index % formats.length] ?? 'General';
      const points = roundPercent(actual, target, format.includes('.0') ? 1 : 0);
      const stored = format.includes('%') ? points / 100 : points;
      return [`Indikator ${index}`, target, actual, { v: stored, format }];
    });
    const { findings, summary } = checkSheet(sheetOf([GERMAN, ...rows]), {});
    expect(summary.rows).toBe(50_000);
    expect(findings.filter(({ check }) => check.startsWith('percent'))).toEqual([]);
  });

  it('give no mismatch when Excel calculates them unrounded', () => {
    const rows = Array.from({ length: 5_000 }, (_, index): LiteralCell[] => {
      const target = 1 + ((index * 7919) % 4999);
      const actual = (index * 104_729) % 7001;
      const shown = index % 2 === 0;
      return [
        `Indikator ${index}`,
        target,
        actual,
        shown ? (actual / target) * 100 : { v: actual / target, format: '0%' },
      ];
    });
    const { findings } = checkSheet(sheetOf([GERMAN, ...rows]), {});
    expect(findings.filter(({ check }) => check.startsWith('percent'))).toEqual([]);
  });
});
