import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The project's options; what is no longer used once a piece is gone is no fault of the mutant. */
export function compilerOptions() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}

/** Whether the compiler lets a mutant pass: nobody can leave in the sources what it refuses, and no test has to notice it. */
export function compiles({ file, start, end, after }) {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const text = readFileSync(file, 'utf8');
  const mutated = text.slice(0, start) + after + text.slice(end);
  host.getSourceFile = (name, ...rest) =>
    path.resolve(name) === path.resolve(file)
      ? ts.createSourceFile(name, mutated, options.target ?? ts.ScriptTarget.ES2022)
      : (sources.get(name) ?? sources.set(name, read(name, ...rest)).get(name));
  const program = ts.createProgram([file], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(file)).length === 0;
}

/** Parsed once for all mutants. */
const sources = new Map();
