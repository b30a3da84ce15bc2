import { toBeValidSarifLog } from '@microsoft/jest-sarif';
import { parse } from 'junit2json';
import { reportSchema } from '../../src/cli/contract';
import { checkIds } from '../../src/model';
import { run } from './run';

expect.extend({ toBeValidSarifLog });

const files = ['mehrlin.xlsx', 'nirgends.xlsx', 'alles-was-schiefgehen-kann.xlsx'];

async function output(format: string, ...argv: readonly string[]): Promise<string> {
  const { exitCode, out, error } = await run(['check', ...files, '--format', format, ...argv]);
  expect([exitCode, error]).toEqual([2, '']);
  return out;
}

describe('zielcheck check --format ndjson', () => {
  it('says line by line what json says at once', async () => {
    const whole = reportSchema.parse(JSON.parse(await output('json')));
    const lines = (await output('ndjson')).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const of = (type: string, file: string) =>
      records.filter((record) => record['type'] === type && record['file'] === file);
    for (const { file, error, tables, findings, summary, ...more } of whole.files) {
      const { verdict, reasons, passedOver, questions, judgedBy } = more;
      const judged = { verdict, reasons, passedOver, questions, ...(judgedBy !== undefined && { judgedBy }) };
      expect(of('finding', file)).toEqual(findings.map((finding) => ({ type: 'finding', file, ...finding })));
      expect(of('row', file)).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length, 0));
      expect(of('table', file).map(({ range }) => range)).toEqual(tables.map(({ range }) => range));
      expect(of('file', file)).toEqual([
        { type: 'file', file, version: 1, error, findingsDropped: 0, summary, ...judged },
      ]);
    }
    expect(of('row', 'mehrlin.xlsx')[6]).toMatchObject({
      sheet: 'Indikatoren',
      table: 'C5:F17',
      row: 12,
      achievement: 60,
      status: 'critical',
    });
  });
});

describe('zielcheck check --format sarif', () => {
  it('is valid against the published schema and holds every finding', async () => {
    const log = JSON.parse(await output('sarif')) as {
      runs: {
        results: { ruleId: string; ruleIndex: number; level: string; locations: object[] }[];
        tool: { driver: { rules: { id: string }[] } };
        invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
      }[];
    };
    expect(log).toBeValidSarifLog();
    const sarif = log.runs[0];
    const whole = reportSchema.parse(JSON.parse(await output('json')));
    expect(sarif?.results.map(({ ruleId }) => ruleId)).toEqual(
      whole.files.flatMap(({ findings }) => findings.map(({ check }) => check)),
    );
    for (const { ruleId, ruleIndex } of sarif?.results ?? [])
      expect(sarif?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(sarif?.results.find(({ ruleId }) => ruleId === 'under-target')).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'mehrlin.xlsx' } },
          logicalLocations: [{ fullyQualifiedName: 'Indikatoren!C8:F8' }],
        },
      ],
    });
    expect(sarif?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'not-found' } }],
    });
  });

  it('is valid where there is nothing to tell', async () => {
    const { out } = await run(['check', 'nirgends.xlsx', '--format', 'sarif']);
    expect(JSON.parse(out)).toBeValidSarifLog();
  });
});

describe('zielcheck check --format junit', () => {
  it('is read by a JUnit reader: only errors fail, an unusable file is an error', async () => {
    const parsed = (await parse(await output('junit'))) as unknown as {
      testsuite: {
        name: string;
        tests: number;
        failures: number;
        errors: number;
        testcase: {
          name: string;
          failure?: { message: string }[];
          error?: object[];
          'system-out'?: string[];
        }[];
      }[];
    };
    const [mehrlin, nowhere, mistakes] = parsed.testsuite;
    expect(parsed.testsuite.map(({ name, failures, errors }) => [name, failures, errors])).toEqual([
      ['mehrlin.xlsx', 0, 0],
      ['nirgends.xlsx', 0, 1],
      ['alles-was-schiefgehen-kann.xlsx', failing(mistakes), 0],
    ]);
    expect(mehrlin?.testcase.map(({ name }) => name.split(':')[0])).toEqual([...checkIds]);
    const missed = mehrlin?.testcase.find(({ name }) => name.startsWith('under-target'));
    expect(missed?.failure).toBeUndefined();
    expect(missed?.['system-out']?.[0]).toContain('Indikatoren!C12:F12');
    expect(nowhere?.testcase[0]?.error).toHaveLength(1);
    expect(failing(mistakes)).toBeGreaterThan(5);
  });
});

function failing(suite: { testcase: { failure?: unknown }[] } | undefined): number {
  return suite?.testcase.filter(({ failure }) => failure !== undefined).length ?? 0;
}

describe('zielcheck check --format html', () => {
  it('lists the files worst first and names each missed target', async () => {
    const page = await output('html');
    const order = ['nirgends.xlsx', 'alles-was-schiefgehen-kann.xlsx', 'mehrlin.xlsx'];
    const overview = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'));
    expect([...overview.matchAll(/">([^<]+\.xlsx)</g)].map((match) => match[1])).toEqual(order);
    expect(page).toContain('Anzahl in Ausbildung vermittelter Teilnehmender');
    expect(page).toContain('60\u00A0%');
    expect(page).toContain('<html lang="de">');
    expect(await output('html', '--lang', 'en')).toContain('ready with warnings');
  });

  it('asks nobody for anything and writes what stands in cells as text', async () => {
    const page = await output('html');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain("default-src 'none'");
  });
});
