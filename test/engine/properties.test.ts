import fc from 'fast-check';
import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { contains, formatRange, languages } from '../../src/model';
import type { Finding } from '../../src/model';
import { roundPercent } from '../../src/model/decimal';
import { applyFixes } from '../support/applyFixes';
import { ENGLISH, GERMAN, told } from '../support/findings';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

/** Cells as they occur; with `number` for what else a number cell may hold. */
function cells(number: fc.Arbitrary<number>, texts: readonly string[]): fc.Arbitrary<LiteralCell> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 50_000 }).map((hundredths) => hundredths / 100) },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: fc.integer({ min: -50, max: -1 }) },
    { weight: 3, arbitrary: fc.constantFrom<LiteralCell>(...texts) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<LiteralCell>(
        null,
        true,
        { v: '#DIV/0!', error: true },
        { v: '#N/A', error: true },
        { v: 0.6875, format: '0%' },
        { v: 0.05, format: '0.00' },
        { v: 12.5, format: '#,##0" TN"' },
        { v: '55', format: '@' },
        { v: null, format: '0.0%' },
        { v: null, format: '@' },
      ),
    },
  );
}

const germanTexts = [
  '2.000',
  '10.360',
  '68,75',
  '68,50',
  '80 %',
  '12 TN',
  '18¹',
  '≤ 15',
  'k. A.',
  '–',
  'etwa 5',
  '',
  ' ',
  '34 davon 14',
];
const names = ['TN gesamt', 'Betriebe', 'Quote in %', 'Kosten in €', 'Plätze', 'Vermittlungen', '', null, 7];

function tables(value: fc.Arbitrary<LiteralCell>): fc.Arbitrary<LiteralCell[][]> {
  const row = fc.tuple(fc.constantFrom<LiteralCell>(...names), value, value, value);
  return fc
    .tuple(fc.constantFrom(GERMAN, ENGLISH), fc.array(row, { minLength: 1, maxLength: 8 }))
    .map(([header, rows]): LiteralCell[][] => [[...header], ...rows]);
}

const anyTable = tables(
  cells(fc.double({ noNaN: true, noDefaultInfinity: true }), [...germanTexts, '68.75', '1,250', '1.2.3']),
);
/** Numbers of a size that occurs, and one number style: a conversion does not change how other texts are read. */
const table = tables(
  cells(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((wild) => Number(wild.toFixed(9))),
    germanTexts,
  ),
);

describe('on random tables', () => {
  it('never crashes, stays inside the tables, is deterministic and says everything in both languages', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom('A1', 'C5'), (rows, at) => {
        const sheet = sheetOf(rows, { at });
        const result = checkSheet(sheet, {});
        expect(checkSheet(sheet, {}).findings).toEqual(result.findings);
        for (const finding of result.findings) {
          const { range } = finding;
          const inside = result.tables.some(
            ({ table: { range: own } }) =>
              contains(own, range.top, range.left) && contains(own, range.bottom, range.right),
          );
          expect(inside).toBe(true);
          for (const write of finding.fix?.writes ?? [])
            expect(contains(range, write.row, write.column)).toBe(true);
          for (const language of languages)
            expect(describeFinding(finding, language).message).not.toMatch(/[{}]|NaN|undefined/);
        }
        const {
          errors,
          warnings,
          infos,
          rows: counted,
          met,
          near,
          under,
          critical,
          open,
          undefined: none,
        } = result.summary;
        expect(errors + warnings + infos).toBe(result.findings.length);
        expect(met + near + under + critical + open + none).toBe(counted);
      }),
      { numRuns: 500 },
    );
  });

  it('a fix makes its finding disappear', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const sheet = sheetOf(rows);
        for (const finding of checkSheet(sheet, {}).findings) {
          if (finding.fix === undefined) continue;
          const after = checkSheet(applyFixes(sheet, [finding.fix]), {}).findings.map(told);
          expect(after).not.toContain(told(finding));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('converting all texts and applying all other safe fixes leaves none of their findings and adds no other', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const sheet = sheetOf(rows);
        const { findings } = checkSheet(sheet, {});
        // Texts are converted together: how one is read can depend on the others in its column.
        const applied = findings.filter(({ fix }) => fix?.safe === true || fix?.kind === 'convert-number');
        const left = new Set(findings.filter((finding) => !applied.includes(finding)).map(place));
        const fixes = applied.flatMap(({ fix }) => fix ?? []);
        const after = checkSheet(applyFixes(sheet, fixes), {}).findings.map(place);
        expect(after.filter((finding) => !left.has(finding))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const place = ({ check, range }: Finding): string => `${check} ${formatRange(range)}`;

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
