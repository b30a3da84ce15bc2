import { checkSheet, checkSteps, mergeResults, withLostMappings } from '../../src/engine';
import type { TableMapping } from '../../src/model';
import { mehrlin } from '../support/mehrlin';
import { GERMAN } from '../support/findings';
import { sheetOf } from '../support/sheet';

const long = sheetOf([
  GERMAN,
  ...Array.from({ length: 6_000 }, (_, index) => [
    `Indikator ${index}`,
    100,
    index % 2 === 0 ? 100 : 10,
    null,
  ]),
]);

describe('checkSteps', () => {
  it('reports progress from 0 to 1 and gives what checkSheet gives', () => {
    const steps = checkSteps(long, {});
    const progress: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      progress.push(step.value);
      step = steps.next();
    }
    expect(progress.length).toBeGreaterThan(6_000 / 4096);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress[0]).toBeGreaterThanOrEqual(0);
    // Recognition is less than a third of it.
    expect(progress.filter((value) => value > 0.3).length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(1);
    expect(step.value.findings).toEqual(checkSheet(long, {}).findings);
  });
});

describe('maxFindings', () => {
  it('keeps the most serious findings, the first of them, and counts all', () => {
    const all = checkSheet(long, {});
    const some = checkSheet(long, {}, { maxFindings: 7 });
    const warnings = all.findings.filter(({ severity }) => severity === 'warning');
    const infos = all.findings.filter(({ severity }) => severity === 'info');
    expect(some.findings).toEqual([...warnings, ...infos].slice(0, 7));
    expect(checkSheet(long, {}, { maxFindings: 3_003 }).findings).toEqual(
      all.findings.filter((finding) => finding.severity === 'warning' || infos.slice(0, 3).includes(finding)),
    );
    expect(some.findingsDropped).toBe(all.findings.length - 7);
    expect(some.summary).toEqual(all.summary);
    expect(all.summary.warnings).toBe(3_000);
  });
});

describe('findings', () => {
  it('come in the order of the rows, within a row in the order of the checks', () => {
    const sheet = sheetOf([GERMAN, ['A', 80, '55', 70], ['A', 80, 88, null], ['B', 80, -1, 110]]);
    expect(checkSheet(sheet, {}).findings.map(({ check, range }) => `${range.top + 1} ${check}`)).toEqual([
      '2 number-as-text',
      '2 percent-mismatch',
      '2 under-target',
      '3 indicator-duplicate',
      '3 percent-missing',
      '4 negative-value',
    ]);
  });

  it('follow the severities of the profile, milder messages staying milder', () => {
    const sheet = sheetOf([GERMAN, ['A', 100, 90, 90], ['B', 100, 70, 70], ['C', 100, 200, 200]]);
    const severities = (severity: 'info' | 'warning' | 'error'): string[] =>
      checkSheet(sheet, { checks: { 'under-target': severity } }).findings.map((finding) => finding.severity);
    expect(severities('error')).toEqual(['info', 'error', 'info']);
    expect(severities('info')).toEqual(['info', 'info', 'info']);
  });

  it('obey a single option as well', () => {
    const sheet = sheetOf([GERMAN, ['A', 100, 140, 140], ['B', 100, 100, 100]]);
    const { findings } = checkSheet(sheet, { checks: { 'over-achievement': { infoAbove: 130 } } });
    expect(findings.map(({ messageId }) => messageId)).toEqual(['high']);
  });

  it('obey the options of the profile', () => {
    const sheet = sheetOf([GERMAN, ['A', 100, 140, 140], ['B', 100, 200, 200]]);
    const { findings } = checkSheet(sheet, {
      checks: { 'over-achievement': { infoAbove: 130, warningAbove: 190 } },
    });
    expect(findings.map(({ messageId, severity }) => [messageId, severity])).toEqual([
      ['high', 'info'],
      ['very-high', 'warning'],
    ]);
  });
});

describe('mergeResults', () => {
  it('puts sheets one after the other and adds their counts', () => {
    const one = checkSheet(sheetOf(mehrlin), {});
    const two = checkSheet(sheetOf([GERMAN, ['A', 10, 9, 90]], { name: 'Zweites' }), {}, { maxFindings: 0 });
    const merged = mergeResults([one, two]);
    expect(merged.tables.map(({ table }) => table.sheet)).toEqual(['Tabelle1', 'Zweites']);
    expect(merged.findings).toEqual(one.findings);
    expect(merged.findingsDropped).toBe(1);
    expect(merged.summary).toMatchObject({
      tables: 2,
      rows: 13,
      near: 1,
      met: 10,
      infos: one.summary.infos + 1,
    });
  });

  it('keeps what no longer fits of each sheet, and no list of it where all fits', () => {
    const mapping: TableMapping = {
      sheet: 'Tabelle1',
      range: { top: 0, left: 0, bottom: 1, right: 3 },
      headerRows: 1,
      columns: { indicator: 0, target: 1, actual: 2 },
    };
    const gone: TableMapping = { ...mapping, range: { ...mapping.range, top: 40, bottom: 44 } };
    const rows = sheetOf([GERMAN, ['A', 10, 9, 90]]);
    const fits = checkSheet(rows, {}, { mappings: [mapping] });
    expect(mergeResults([fits])).not.toHaveProperty('mappingProblems');
    const fitsNot = checkSheet(rows, {}, { mappings: [gone] });
    expect(mergeResults([fitsNot, fits, fitsNot]).mappingProblems?.map(({ mapping: of }) => of)).toEqual([
      gone,
      gone,
    ]);
  });

  it('names what was decided about sheets that are gone, but for tables that are no longer checked', () => {
    const mapping = {
      range: { top: 0, left: 0, bottom: 1, right: 3 },
      headerRows: 1,
      columns: { indicator: 0, target: 1, actual: 2 },
    };
    const mappings: TableMapping[] = ['Tabelle1', 'Weg', 'Weg'].map((sheet, index) => ({
      ...mapping,
      sheet,
      ...(index === 2 ? { ignored: true } : {}),
    }));
    const result = checkSheet(sheetOf([['Nur Text']]), {});
    expect(withLostMappings(result, mappings, ['Tabelle1']).mappingProblems).toEqual([
      { mapping: mappings[1], reason: 'sheet-gone' },
    ]);
    expect(withLostMappings(result, mappings, ['Tabelle1', 'Weg'])).toBe(result);
  });

  it('is empty for no sheets and for a sheet without tables', () => {
    expect(mergeResults([]).summary.tables).toBe(0);
    expect(checkSheet(sheetOf([['Nur Text']]), {})).toMatchObject({
      tables: [],
      findings: [],
      findingsDropped: 0,
    });
  });
});
