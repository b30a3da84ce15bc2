import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textReporter } from '../../src/cli/reports/text';
import { plain } from '../../src/cli/paint';
import { checkBytes, type FileOutcome } from '../../src/report';
import { samples } from '../cli/run';
import { hostileFiles } from './packages';

// `npm run test:hostile` runs many more rounds than `npm test`.
const LONG = process.env['HOSTILE_ROUNDS'];
const ROUNDS = Number(LONG ?? 12);
const tried = hostileFiles.filter(({ slow }) => slow !== true || LONG !== undefined);

async function outcomeOf(bytes: Uint8Array): Promise<FileOutcome> {
  const { outcome } = await checkBytes('datei.xlsx', bytes, { language: 'de', today: '2026-06-30' });
  return outcome;
}

const OBEYED = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

/** What a person reads of it; nothing of the file is obeyed. */
function told(outcome: FileOutcome): string {
  const text = [...textReporter({ language: 'de' }, plain).part(outcome)].join('');
  expect(text).not.toMatch(OBEYED);
  return text;
}

/** Where the files are left for whoever runs the command line over them. */
const kept = process.env['HOSTILE_FOLDER'];

it.each(tried)('$name', async ({ name, bytes, ends, names }) => {
  const made = bytes();
  if (kept !== undefined) writeFileSync(path.join(kept, `${encodeURIComponent(name)}.xlsx`), made);
  const outcome = await outcomeOf(made);
  expect(ends).toContain(outcome.error);
  const text = told(outcome);
  if (names !== undefined) expect(text).toContain(names);
});

/** Where the collection of hostile files lies that came from outside, if it does: it is not part of the repository. */
const collections = ['../shared/hostile', '../../shared/hostile'].map((folder) =>
  path.resolve(__dirname, '../..', folder),
);
const collection = collections.find((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory());
const collected =
  collection === undefined ? [] : readdirSync(collection).filter((file) => file.endsWith('.xlsx'));

(collected.length > 0 ? it : it.skip)(
  `the files of the collection hold${collected.length > 0 ? '' : ' (skipped: ../shared/hostile is not here)'}`,
  async () => {
    for (const file of collected) {
      const outcome = await outcomeOf(new Uint8Array(readFileSync(path.join(collection ?? '', file))));
      expect([file, outcome.error]).not.toEqual([file, 'unexpected']);
      told(outcome);
    }
  },
);

// Fuzzing: real workbooks with a part of them changed; every one is checked, or refused with its cause, never a surprise.

const originals = readdirSync(samples)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => unzipSync(readFileSync(path.join(samples, file))));

const PIECES = [
  '"',
  '<',
  '>',
  '&',
  '=',
  '/',
  '-1',
  '0',
  '1e308',
  '999999999999',
  'A1:XFD1048576',
  '<c/>',
  '\u0000',
  '&#x1b;',
  '<!--',
  ']]>',
  'rId1',
  ' ',
];

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly piece: string;
}

const changeArbitrary: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
});

function withChange(text: string, { at, cut, piece }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + cut);
}

it('workbooks whose XML was changed anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.array(changeArbitrary, { minLength: 1, maxLength: 4 }),
      async (which, part, changes) => {
        const files = { ...originals[which % originals.length] };
        const paths = Object.keys(files).filter((file) => /\.(xml|rels)$/.test(file));
        const chosen = paths[part % paths.length] ?? '';
        const text = changes.reduce(withChange, strFromU8(files[chosen] ?? new Uint8Array()));
        const outcome = await outcomeOf(zipSync({ ...files, [chosen]: strToU8(text) }, { level: 1 }));
        expect(outcome.error).not.toBe('unexpected');
        told(outcome);
      },
    ),
    { numRuns: ROUNDS },
  );
});

it('files whose bytes were changed anywhere', async () => {
  const whole = readFileSync(path.join(samples, 'mehrlin.xlsx'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      fc.nat(whole.length),
      async (changes, length) => {
        const bytes = new Uint8Array(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const outcome = await outcomeOf(length % 3 === 0 ? bytes.subarray(0, length) : bytes);
        expect(outcome.error).not.toBe('unexpected');
        told(outcome);
      },
    ),
    { numRuns: ROUNDS },
  );
});
