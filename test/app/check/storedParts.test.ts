import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createZielcheck } from '../../../src/app';
import { reportSchema } from '../../../src/cli/contract';
import type { InsertedReference, TableMapping } from '../../../src/model';
import { openWorkbook } from '../../../src/preview/host';
import {
  formatChoices,
  formatMappings,
  formatReferences,
  partXml,
  readReferenceList,
} from '../../../src/stored';
import { run } from '../../cli/run';
import { workbookFile } from '../../excel/open';
import { startExcel } from '../../support/excel';
import { withStoredParts } from '../../support/storedParts';

/** Words that nobody knows: only a decision makes a table of it. */
const unknown = workbookFile({
  Blatt: {
    rows: [
      ['Was', 'Wunsch', 'Stand'],
      ['Rückgaben', 10, 8],
      ['Kurse', 4, 4],
    ],
  },
});
const known = workbookFile({
  Blatt: {
    rows: [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Rückgaben', 10, 8],
      ['Kurse', 4, 4],
    ],
  },
});
const mapping: TableMapping = {
  sheet: 'Blatt',
  range: { top: 0, left: 0, bottom: 2, right: 2 },
  headerRows: 1,
  columns: { indicator: 0, target: 1, actual: 2 },
};
const decided = partXml('mappings', formatMappings([mapping]));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-parts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a workbook, alike by both faces. */
interface Said {
  readonly tables: number;
  readonly findings: readonly string[];
  /** Kinds of parts that are not used. */
  readonly dropped: readonly string[];
  readonly references: string;
}

async function inPane(bytes: Uint8Array): Promise<Said | string> {
  await startExcel(openWorkbook(bytes, { locale: 'de-DE' }));
  const zielcheck = createZielcheck();
  await zielcheck.open();
  try {
    const { result } = await zielcheck.check({ kind: 'workbook' });
    const { checklist } = await (await zielcheck.submission()).prepare();
    return {
      tables: result.tables.length,
      findings: result.findings.map(({ check, severity }) => `${check} ${severity}`),
      dropped: (result.dropped ?? []).map(({ part, count }) => `${part} ${String(count)}`),
      references: checklist.items.find(({ id }) => id === 'references')?.state ?? '',
    };
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

async function inFile(bytes: Uint8Array): Promise<Omit<Said, 'references'> | string> {
  writeFileSync(path.join(folder, 'mappe.xlsx'), bytes);
  const { out } = await run(['check', 'mappe.xlsx', '--format', 'json', '--lang', 'de'], { cwd: folder });
  const [file] = reportSchema.parse(JSON.parse(out)).files;
  if (file === undefined) throw new Error('no file');
  if (file.error !== null && file.error.code !== 'no-table') return file.error.code;
  return {
    tables: file.tables.length,
    findings: file.findings.map(({ check, severity }) => `${check} ${severity}`),
    dropped: (file.dropped ?? []).map(({ part, count }) => `${part} ${String(count)}`),
  };
}

async function inBoth(
  bytes: Uint8Array,
  xmls: readonly string[],
): Promise<Omit<Said, 'references'> | string> {
  const workbook = withStoredParts(bytes, xmls);
  const pane = await inPane(workbook);
  const file = await inFile(workbook);
  if (typeof pane === 'string') expect(file).toBe(pane);
  else
    expect({ ...pane, references: '' }).toEqual({
      ...(typeof file === 'string' ? {} : file),
      references: '',
    });
  return file;
}

describe('of several parts of one kind the first usable one wins, in Excel as in the file', () => {
  it.each([
    ['damaged', partXml('mappings', '{'), ['mappings 1']],
    ['cut off', '<zielcheck xmlns="urn:zielcheck:mappings:1"><x/></zielcheck>', ['mappings 1']],
    ['blank', '<zielcheck xmlns="urn:zielcheck:mappings:1"/>', ['mappings 1']],
    ['without a decision', partXml('mappings', formatMappings([])), []],
    ['of another version', partXml('mappings', '{"version":2,"tables":[]}'), ['mappings 1']],
    ['the same', decided, []],
  ])('decisions about tables after a part that is %s', async (_, xml, dropped) => {
    expect(await inBoth(unknown, [xml, decided])).toMatchObject({ tables: 1, dropped });
    expect(await inBoth(unknown, [decided, xml])).toMatchObject({ tables: 1, dropped });
  });

  it('tells that another part says something else', async () => {
    const other = partXml('mappings', formatMappings([{ ...mapping, ignored: true, columns: {} }]));
    expect(await inBoth(unknown, [decided, other])).toMatchObject({ tables: 1, dropped: ['mappings 1'] });
  });

  it('tells damage also where no table is left', async () => {
    expect(await inBoth(unknown, [partXml('mappings', '{')])).toEqual({
      tables: 0,
      findings: [],
      dropped: ['mappings 1'],
    });
    const { out } = await run(['check', 'mappe.xlsx', '--lang', 'de'], { cwd: folder });
    expect(out).toContain('In der Mappe gespeichert, aber unlesbar oder doppelt');
    const english = await run(['check', 'mappe.xlsx', '--lang', 'en', '--format', 'ndjson'], { cwd: folder });
    expect(english.out).toContain('"dropped":[{"part":"mappings","count":1}]');
  });

  it('takes the first profile that can be used, and refuses to check by none', async () => {
    const strict = partXml('profile', '{"checks":{"under-target":"error"}}');
    expect(await inBoth(known, [strict])).toMatchObject({ findings: ['under-target error'], dropped: [] });
    for (const damaged of ['{', '{"checks":{"no-such-check":"off"}}']) {
      expect(await inBoth(known, [partXml('profile', damaged), strict])).toMatchObject({
        findings: ['under-target error'],
        dropped: ['profile 1'],
      });
      expect(await inBoth(known, [partXml('profile', damaged)])).toBe('profile-unusable');
    }
    expect(await inBoth(known, ['<other xmlns="urn:zielcheck:profile:1"/>'])).toBe('profile-unusable');
  });

  it('heeds what was chosen for the workbook', async () => {
    const choices = formatChoices({ profile: { checks: { 'under-target': 'off' } } }) ?? '';
    expect(await inBoth(known, [partXml('choices', choices)])).toMatchObject({ findings: [], dropped: [] });
    expect(await inBoth(known, [partXml('choices', '{"version":1,"theme":"dark"}')])).toMatchObject({
      findings: ['under-target warning'],
      dropped: ['choices 1'],
    });
  });

  it('counts what cannot be read of inserted values', async () => {
    const list = formatReferences({ references: [inserted] }) ?? '';
    const part = partXml('references', list);
    expect(await inBoth(known, [part])).toMatchObject({ dropped: [] });
    expect(await inBoth(known, [partXml('references', '[]'), part])).toMatchObject({
      dropped: ['references 1'],
    });
  });
});

const inserted: InsertedReference = {
  id: 'r1',
  cell: { sheet: 'Blatt', row: 1, column: 5 },
  observation: {
    place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
    statistic: { id: 'population', label: 'Bevölkerung' },
    period: '2013',
    value: 539_348,
    unit: 'Anzahl',
    factor: 1000,
    source: { id: 'amt', title: 'Amt' },
  },
  as: 'value',
  factor: 1,
  follows: 'period',
};

it('keeps that the source of an inserted value counts in thousands', () => {
  expect(readReferenceList([formatReferences({ references: [inserted] })]).value.references).toEqual([
    inserted,
  ]);
});

describe('whether there are reference values to look at', () => {
  /** An area table as the standard workbook has it, with or without values. */
  const area = (value: number | null): Uint8Array =>
    workbookFile({
      Bericht: {
        rows: [
          ['Indikator', 'Zielwert', 'Ergebnis'],
          ['Kurse', 4, 4],
        ],
      },
      Gebiet: {
        rows: [
          ['Merkmal', 'Leipzig', 'Leipzig Osten und Grünau'],
          ['Einwohner/innen (31.12.2013)', value, value],
          ['Arbeitslosenquote (2013)', value, value],
        ],
      },
    });

  it.each([
    ['an empty area table', area(null), [], 'none'],
    [
      'a listed value',
      known,
      [partXml('references', formatReferences({ references: [inserted] }) ?? '')],
      'done',
    ],
    ['a list that says nothing', known, [partXml('references', '{"version":1,"references":[]}')], 'none'],
  ])('is said alike for %s', async (_, bytes, parts, state) => {
    const said = await inPane(withStoredParts(bytes, parts));
    expect(typeof said === 'string' ? said : said.references).toBe(state);
  });
});
