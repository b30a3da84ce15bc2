import * as z from 'zod/mini';
import { checkIds } from '../model';
import type { CheckId, Language } from '../model';
import { bandsOf, settingOf } from './profile';
import type { Profile } from './profile';
import { problemsOf } from './issues';
import type { ProfileProblem } from './issues';
import { settingsSchema } from './settingsSchema';
import { profileTexts } from './texts';

export type ParsedProfile = { readonly profile: Profile } | { readonly problems: readonly ProfileProblem[] };

/** How a check judges its own options; each check of `checks/` is one. */
interface OptionValidator {
  readonly optionNames: readonly string[];
  issues(options: Readonly<Record<string, unknown>>): readonly z.core.$ZodIssue[];
}

type OptionValidators = Readonly<Partial<Record<CheckId, OptionValidator>>>;

const BAND_KEYS = ['met', 'near', 'under'];
const PERIOD_KEYS = ['from', 'to'];

/**
 * Reads a report profile from parsed JSON. Everything that is wrong is told at once, each with the path to its key, in the
 * given language. Options of checks are judged by the validators of `checks/`; without them they are taken as they are, and
 * the engine tells the bad ones as findings. Never throws.
 */
export function parseProfile(
  json: unknown,
  language: Language = 'de',
  validators: OptionValidators = {},
): ParsedProfile {
  const parsed = z.safeParse(settingsSchema, json);
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues, json, language, knownKeys) };
  const profile = parsed.data;
  const problems = [...bandProblems(profile, language), ...optionProblems(profile, language, validators)];
  return problems.length > 0 ? { problems } : { profile };
}

function bandProblems(profile: Profile, language: Language): ProfileProblem[] {
  const { met, near, under } = bandsOf(profile);
  return met >= near && near >= under ? [] : [{ path: 'bands', message: profileTexts[language].bandOrder }];
}

function optionProblems(
  profile: Profile,
  language: Language,
  validators: OptionValidators,
): ProfileProblem[] {
  return checkIds.flatMap((id) => {
    const validator = validators[id];
    if (validator === undefined) return [];
    const { options } = settingOf(profile, id);
    const names = ['severity', ...validator.optionNames];
    return problemsOf(validator.issues(options), options, language, () => names).map(({ path, message }) => ({
      path: ['checks', id, path].filter((part) => part !== '').join('.'),
      message,
    }));
  });
}

/** Keys that a profile may have at a path, for suggestions. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(settingsSchema.shape);
  if (path[0] === 'bands') return BAND_KEYS;
  if (path[0] === 'period') return PERIOD_KEYS;
  return path[0] === 'checks' && path.length === 1 ? checkIds : [];
}
