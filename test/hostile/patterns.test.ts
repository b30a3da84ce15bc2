import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';

// Every regular expression of the product is held against a checker. A text from outside is cut before patterns see it (cells
// after 1,000 characters, addresses, numbers and formats far earlier), which bounds what a slow start costs; what may not be is a
// pattern that goes over the same characters in several ways.

const src = path.resolve(__dirname, '../../src');

/** The stand-in for Excel is for development only; what it reads is written by tests. */
const PREVIEW = /^preview\//;

/** Patterns that may take the square of their text's length, and why that is bounded. */
const BOUNDED: Readonly<Record<string, string>> = {
  'model/answer.ts': 'an answer is at most 500 characters',
  'tables/cells/numberText.ts': 'texts of numbers are at most 300 characters',
};

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !PREVIEW.test(file))
    .sort();
}

/** The patterns that stand in the sources as they are. */
function literalsIn(file: string): Pattern[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(src, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The patterns that modules put together when they are loaded. */
function madeIn(files: readonly string[]): Pattern[] {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  for (const file of files) {
    jest.isolateModules(() => {
      globalThis.RegExp = new Proxy(Plain, {
        construct: (target, [pattern, flags]: [string | RegExp, string?]) => {
          const made = new target(pattern, flags);
          found.push({ file, source: made.source, flags: made.flags });
          return made;
        },
      });
      try {
        jest.requireActual(path.join(src, file));
      } finally {
        globalThis.RegExp = Plain;
      }
    });
  }
  return found;
}

/** How a pattern can be made slow: exponential, or over the same characters twice. A slow start ("Move") is bounded by the text. */
function dangersOf({ source, flags }: Pattern): string[] {
  const { reports } = analyse(new RegExp(source, flags));
  return reports.filter(({ type, exponential }) => exponential || type !== 'Move').map(({ type }) => type);
}

const files = filesOf(src);
const dynamic = files.filter(
  (file) => file.endsWith('.ts') && /new RegExp\(/.test(readFileSync(path.join(src, file), 'utf8')),
);

it('no pattern goes over the same characters in several ways', () => {
  const patterns = [...files.flatMap(literalsIn), ...madeIn(dynamic)];
  expect(patterns.length).toBeGreaterThan(300);
  const seen = new Map<string, string[]>();
  const told = patterns.flatMap((pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`;
    const dangers = seen.get(key) ?? dangersOf(pattern);
    seen.set(key, dangers);
    return dangers.length === 0 || pattern.file in BOUNDED
      ? []
      : [`${pattern.file}: ${dangers.join()} ${key}`];
  });
  expect(told).toEqual([]);
});

it('XML is read by a parser: no pattern looks for tags', () => {
  const tags = files.flatMap(literalsIn).filter(({ source }) => /(?<!\(\?)<(?![!=])|&(?:lt|#)/.test(source));
  // Signs of comparison are no tags; a web page in place of data is told by its first 512 bytes.
  const allowed = [
    'messages/markup.ts',
    'reference/http/characters.ts',
    'reference/http/reply.ts',
    'tables/cells/prompt.ts',
    'tables/cells/qualifiers.ts',
    'tables/directions/indicatorChoice.ts',
    'tables/headers/legend.ts',
  ];
  expect(tags.filter(({ file }) => !allowed.includes(file))).toEqual([]);
});
