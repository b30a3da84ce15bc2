import * as z from 'zod/mini';
import { checkIds } from '../model';
import type { CheckId, Language } from '../model';
import { crossProblems } from './crossChecks';
import { problemsOf } from './issues';
import type { ProfileProblem } from './issues';
import { knownKeys } from './knownKeys';
import { settingOf } from './profile';
import { profileSchema } from './schema';
import type { ReportProfile } from './schema';

export type ParsedProfile =
  { readonly profile: ReportProfile } | { readonly problems: readonly ProfileProblem[] };

/** How a check judges its own options; each check of `checks/` is one. */
interface OptionValidator {
  readonly optionNames: readonly string[];
  issues(options: Readonly<Record<string, unknown>>): readonly z.core.$ZodIssue[];
}

export type OptionValidators = Readonly<Partial<Record<CheckId, OptionValidator>>>;

/** What is wrong with the sources of a profile, each with its path in the list; from whoever knows the kinds of sources. */
export type SourceValidator = (sources: readonly unknown[], language: Language) => readonly ProfileProblem[];

/**
 * Reads a report profile from parsed JSON. Everything that is wrong is told at once, each with the path to its key, in the
 * given language. Options of checks are judged by the validators of `checks/`; without them they are taken as they are, and
 * the engine tells the bad ones as findings. Sources likewise: without a validator only their ids are. Never throws.
 */
export function parseProfile(
  json: unknown,
  language: Language = 'de',
  validators: OptionValidators = {},
  sources?: SourceValidator,
): ParsedProfile {
  const parsed = z.safeParse(profileSchema, json);
  if (!parsed.success)
    return {
      problems: problemsOf(parsed.error.issues, json, language, (path) => knownKeys(profileSchema, path)),
    };
  const profile = parsed.data;
  const problems = [...crossProblems(profile, language), ...optionProblems(profile, language, validators)];
  // An id that stands there twice is told once.
  for (const problem of sourceProblems(profile, language, sources))
    if (!problems.some(({ path }) => path === problem.path)) problems.push(problem);
  return problems.length > 0 ? { problems } : { profile };
}

function optionProblems(
  profile: ReportProfile,
  language: Language,
  validators: OptionValidators,
): ProfileProblem[] {
  return checkIds.flatMap((id) => {
    const validator = validators[id];
    if (validator === undefined) return [];
    const { options } = settingOf(profile, id);
    const names = ['severity', ...validator.optionNames];
    return problemsOf(validator.issues(options), options, language, () => names).map((problem) =>
      within(`checks.${id}`, problem),
    );
  });
}

function sourceProblems(
  { sources = [] }: ReportProfile,
  language: Language,
  validator: SourceValidator | undefined,
): ProfileProblem[] {
  return (validator?.(sources, language) ?? []).map((problem) => within('sources', problem));
}

function within(place: string, { path, message }: ProfileProblem): ProfileProblem {
  return { path: path === '' ? place : `${place}.${path}`, message };
}
