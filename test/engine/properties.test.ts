import fc from 'fast-check';
import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { precedences } from '../../src/engine/precedence';
import { contains, formatRange, languages } from '../../src/model';
import type { CheckId, Finding, Fix } from '../../src/model';
import { roundPercent } from '../../src/model/decimal';
import { applyFixes } from '../support/applyFixes';
import { GERMAN, told } from '../support/findings';
import { anySheet, plainSheet } from '../support/randomTables';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

const place = ({ check, range }: Finding): string => `${check} ${formatRange(range)}`;

/**
 * What may come to light when a cause is mended, besides what `precedences` says: a sum that missed a text; another total
 * above or below a mended one, and its percentage; what stands out once a column has become one of formulas; a hidden
 * column that got its first value.
 */
const followsFix: Readonly<Partial<Record<Fix['kind'], readonly CheckId[]>>> = {
  'convert-number': ['sum-mismatch'],
  'write-sum': ['sum-mismatch'],
  'write-percent': ['percent-hard-coded', 'formula-inconsistent', 'hidden-data'],
  'write-formula': ['percent-hard-coded', 'formula-inconsistent'],
};

function mayFollow({ check, fix }: Finding): ReadonlySet<CheckId> {
  const silenced = precedences.filter(({ cause }) => cause === check).flatMap(({ silences }) => silences);
  return new Set([...silenced, ...(fix === undefined ? [] : (followsFix[fix.kind] ?? []))]);
}

describe('on random tables', () => {
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
            expect(contains(range, write.row, write.column)).toBe(true);
          for (const language of languages)
            expect(describeFinding(finding, language).message).not.toMatch(/[{}]|NaN|undefined/);
        }
        const { summary } = result;
        const { met, near, under, critical, open } = summary;
        expect(summary.errors + summary.warnings + summary.infos).toBe(result.findings.length);
        expect(met + near + under + critical + open + summary.undefined).toBe(summary.rows);
      }),
      { numRuns: 1000 },
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
      { numRuns: 500 },
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
      { numRuns: 500 },
    );
  });

  it('a written percentage, formula or sum adds no finding but what its cause had silenced', () => {
    fc.assert(
      fc.property(plainSheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        const { findings } = checkSheet(sheet, {});
        const before = new Set(findings.map(place));
        for (const finding of findings) {
          if (finding.fix === undefined || !/^write/.test(finding.fix.kind)) continue;
          const allowed = mayFollow(finding);
          const after = checkSheet(applyFixes(sheet, [finding.fix]), {}).findings;
          // A value written over one of few formulas can take "formula-inconsistent" from another row: what that had silenced
          // there is seen then.
          const still = new Set(after.map(told));
          const gone = findings.filter((found) => !still.has(told(found)));
          const wasSilenced = (found: Finding): boolean =>
            gone.some((cause) => cause.range.top === found.range.top && mayFollow(cause).has(found.check));
          expect(
            after
              .filter(
                (found) => !before.has(place(found)) && !allowed.has(found.check) && !wasSilenced(found),
              )
              .map(told),
          ).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('converting all texts and applying all other safe fixes adds no finding but what its causes had silenced', () => {
    fc.assert(
      fc.property(plainSheet, ({ rows, facts }) => {
        const sheet = sheetOf(rows, facts);
        const { findings } = checkSheet(sheet, {});
        // Texts are converted together: how one is read can depend on the others in its column.
        const applied = findings.filter(({ fix }) => fix?.safe === true || fix?.kind === 'convert-number');
        const allowed = new Set(applied.flatMap((finding) => [...mayFollow(finding)]));
        const left = new Set(findings.filter((finding) => !applied.includes(finding)).map(place));
        const fixes = applied.flatMap(({ fix }) => fix ?? []);
        const after = checkSheet(applyFixes(sheet, fixes), {}).findings;
        expect(
          after.filter((found) => !left.has(place(found)) && !allowed.has(found.check)).map(told),
        ).toEqual([]);
      }),
      { numRuns: 500 },
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
            .findings.map(({ check, messageId, indicator }) => `${indicator} ${check} ${messageId}`)
            .sort();
        expect(findings(turned)).toEqual(findings(named));
      }),
      { numRuns: 300 },
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
