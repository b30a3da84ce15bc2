import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { reportSchema } from '../../src/cli/contract';
import { run } from '../cli/run';
import { sheetFile } from '../support/bookFile';

const root = path.resolve(__dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** The commands in the shell examples of a page, without comments and where their output goes. */
function commandsIn(page: string): readonly string[] {
  const blocks = readFileSync(path.join(root, page), 'utf8').matchAll(/```sh\n([^]*?)```/g);
  return [...blocks].flatMap(([, block = '']) =>
    block.split('\n').flatMap((line) => /^npx zielcheck (.+?)(?:\s+[#>].*)?$/.exec(line)?.[1] ?? []),
  );
}

/** Words as a shell takes them: quotes keep blanks. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );

const commands = pages.flatMap((page) => commandsIn(page).map((command) => [page, command] as const));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-docs-'));
  symlinkSync(path.join(root, 'assets'), path.join(folder, 'assets'), 'junction');
  const rows = [
    ['Position', 'Soll T€', 'Ist T€'],
    ['Kapitel 1', 10, 12],
    ['Kapitel 2', 20, 18],
  ];
  writeFileSync(path.join(folder, 'finanzen.xlsx'), sheetFile('Finanzen', rows));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('there are commands in the pages', () => expect(commands.length).toBeGreaterThan(12));

it.each(commands)('%s: zielcheck %s', async (_, command) => {
  const { error, out } = await run(
    [...wordsOf(command), ...(command.includes('--lang') ? [] : ['--lang', 'de'])],
    { cwd: folder },
  );
  expect(error).toBe('');
  expect(out).not.toBe('');
});

/** Every key of every object in a JSON Schema. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties: unknown = Reflect.get(schema, 'properties');
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

/** Said in a word: counts, and what was before and after a change. */
const implied = new Set([
  'met',
  'near',
  'under',
  'critical',
  'open',
  'undefined',
  'unclear',
  'notDue',
  'before',
  'now',
]);

it('docs/command-line.md has every key of the JSON', () => {
  const page = readFileSync(path.join(root, 'docs/command-line.md'), 'utf8');
  const keys = [...new Set(keysOf(z.toJSONSchema(reportSchema)))].filter((key) => !implied.has(key));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
