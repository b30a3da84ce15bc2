import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { createZielcheck } from '../../../src/app';
import { handle } from '../../../src/app/batch/handle';
import { reportSchema } from '../../../src/cli/contract';
import { toJsonFinding, toJsonRow, toJsonTable } from '../../../src/cli/reports/json';
import { calendarDay, UserFacingError, type CheckResult, type TableMapping } from '../../../src/model';
import { openWorkbook } from '../../../src/preview/host';
import { formatChoices, formatMappings, formatSubmission, partXml } from '../../../src/stored';
import { run, samples } from '../../cli/run';
import { workbookFile } from '../../excel/open';
import { startExcel } from '../../support/excel';
import { runs } from '../../support/seed';
import { withStoredParts } from '../../support/storedParts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-faces-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = 'mappe.xlsx';

/** What a face says of a workbook: why it cannot be checked, or what was found and what stands before handing it in. */
interface Said {
  readonly error: string | null;
  readonly tables: unknown;
  readonly findings: unknown;
  readonly summary: unknown;
  readonly dropped: unknown;
  readonly verdict: unknown;
}

/** What is stored about handing in is told by its own tab; nothing is told of nothing. */
const toldAtOnce = (dropped: CheckResult['dropped']): CheckResult['dropped'] => {
  const told = dropped?.filter(({ part }) => part !== 'submission') ?? [];
  return told.length === 0 ? undefined : told;
};

const printed = ({ tables, findings, summary, dropped }: CheckResult): Omit<Said, 'error' | 'verdict'> => ({
  tables: tables.map((result) => ({
    ...toJsonTable(result, { language: 'de' }),
    rows: Array.from(result.rows, toJsonRow),
  })),
  findings: findings.map((finding) => toJsonFinding(finding, 'de')),
  summary,
  dropped: toldAtOnce(dropped),
});
const nothing = { tables: [], findings: [], summary: undefined, dropped: undefined, verdict: undefined };

async function inPane(bytes: Uint8Array): Promise<Said> {
  await startExcel(openWorkbook(bytes, { locale: 'de-DE' }));
  const zielcheck = createZielcheck();
  try {
    const { result } = await zielcheck.check({ kind: 'workbook' });
    const { checklist } = await (await zielcheck.submission()).prepare();
    if (result.tables.length === 0) return { ...nothing, error: 'no-table' };
    return { ...printed(result), error: null, verdict: checklist.verdict };
  } catch (error) {
    if (error instanceof UserFacingError) return { ...nothing, error: error.code };
    throw error;
  }
}

async function onCommandLine(bytes: Uint8Array): Promise<Said> {
  writeFileSync(path.join(folder, FILE), bytes);
  const now = Date.now();
  const argv = ['check', FILE, '--format', 'json', '--lang', 'de'];
  const { out } = await run(argv, { cwd: folder, now, today: calendarDay(new Date(now)) });
  const [file] = reportSchema.parse(JSON.parse(out)).files;
  if (file === undefined) throw new Error('nothing was printed');
  if (file.error !== null) return { ...nothing, error: file.error.code };
  const { tables, findings, summary, dropped, submission } = file;
  return {
    error: null,
    tables,
    findings,
    summary,
    dropped: toldAtOnce(dropped),
    verdict: submission?.verdict,
  };
}

/** Of the tables a worker tells the rows only. */
async function inWorker(bytes: Uint8Array): Promise<Omit<Said, 'tables'>> {
  const today = calendarDay(new Date());
  const { digest, findings, dropped } = await handle({
    file: FILE,
    bytes: Uint8Array.from(bytes).buffer,
    language: 'de',
    today,
  });
  const { tables: _tables, ...none } = nothing;
  if (digest.error !== null) return { ...none, error: digest.error };
  return {
    error: null,
    findings: findings.map((finding) => toJsonFinding(finding, 'de')),
    summary: digest.summary,
    dropped: toldAtOnce(dropped),
    verdict: digest.verdict,
  };
}

async function expectAlike(bytes: Uint8Array): Promise<void> {
  const line = JSON.stringify(await onCommandLine(bytes));
  const pane = await inPane(bytes);
  expect(JSON.stringify(sorted(pane))).toBe(JSON.stringify(sorted(JSON.parse(line))));
  const { tables: _tables, ...rest } = sorted(pane);
  expect(JSON.stringify(sorted(await inWorker(bytes)))).toBe(JSON.stringify(rest));
}

/** With all keys in one order: a schema puts them in its own. */
function sorted<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted<unknown>(one)])) as Value;
}

describe('every face says the same', () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))('of %s', async (name) => {
    await expectAlike(new Uint8Array(readFileSync(path.join(samples, name))));
  });

  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
    { weight: 1, arbitrary: fc.constantFrom(null, 'k. A.', 12.5, -3, '55') },
  );
  const row = fc.tuple(fc.constantFrom('Kurse', 'Plätze', 'davon Frauen', 'Abbrüche', 'Gesamt'), cell, cell);
  const sheet = fc.record({
    head: fc.constantFrom(['Indikator', 'Zielwert', 'Ergebnis'], ['Was', 'Wunsch', 'Stand']),
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    hidden: fc.boolean(),
  });
  const mapping: TableMapping = {
    sheet: 'Eins',
    range: { top: 0, left: 0, bottom: 2, right: 2 },
    headerRows: 1,
    columns: { indicator: 0, target: 1, actual: 2 },
  };
  const decision = {
    kind: 'ignored',
    check: 'under-target',
    key: 'x#1',
    value: '[]',
    reason: 'so',
    decidedOn: '2026-01-01',
  } as const;
  const part = fc.constantFrom(
    partXml('mappings', formatMappings([mapping])),
    partXml('mappings', formatMappings([{ ...mapping, columns: {}, ignored: true }])),
    partXml('mappings', formatMappings([{ ...mapping, sheet: 'Fort' }])),
    partXml('mappings', '{'),
    partXml('choices', formatChoices({ profile: { bands: '100/90/75' } }) ?? ''),
    partXml('choices', formatChoices({ profile: { checks: { 'under-target': 'error' } } }) ?? ''),
    partXml('choices', ''),
    partXml('profile', '{"id":"stadt","checks":{"under-target":"off"}}'),
    partXml('profile', '{"id":"stadt","indicators":[{"id":"k","name":"Kurse","target":40}]}'),
    partXml('profile', '{"bnds":{}}'),
    partXml('references', '[]'),
    partXml('submission', formatSubmission({ decisions: [decision] }) ?? ''),
    partXml('submission', '{"version":9}'),
    '<other xmlns="urn:somebody:else">1</other>',
  );

  it('of any workbook, whatever is stored in it', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, sheet, fc.array(part, { maxLength: 4 }), async (one, two, parts) => {
        const bytes = workbookFile({
          Eins: { rows: [one.head, ...one.rows] },
          Zwei: { rows: [two.head, ...two.rows], hidden: two.hidden },
        });
        await expectAlike(parts.length === 0 ? bytes : withStoredParts(bytes, parts));
      }),
      runs(25),
    );
  });
});
