import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model';
import { checks } from '../checks';
import { parseProfile } from '../profile';
import type { Profile } from '../profile';
import { cliTexts } from './texts';

/** A profile read from a file, or what is wrong with it in lines for the user. */
export async function readProfile(
  file: string,
  cwd: string,
  language: Language,
): Promise<{ readonly profile: Profile } | { readonly problem: string }> {
  const texts = cliTexts(language).profile;
  const text = (await readFile(path.resolve(cwd, file), 'utf8').catch(() => undefined))?.replace(
    /^\uFEFF/,
    '',
  );
  if (text === undefined) return { problem: texts.missing(file) };
  const json = parseJson(text);
  if ('position' in json) {
    const before = text.slice(0, json.position).split('\n');
    const [line, column] =
      json.position === undefined ? [] : [before.length, (before.at(-1) ?? '').length + 1];
    return { problem: texts.notJson(file, line, column) };
  }
  const parsed = parseProfile(json.value, language, checks);
  if ('profile' in parsed) return parsed;
  const lines = parsed.problems.map(
    (problem) => `  ${problem.path === '' ? '' : `${problem.path}: `}${problem.message}`,
  );
  return { problem: [texts.invalid(file), ...lines].join('\n') };
}

function parseJson(text: string): { readonly value: unknown } | { readonly position: number | undefined } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    return { position: position === undefined ? undefined : Number(position) };
  }
}
