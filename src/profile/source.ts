import type { Language } from '../model';
import type { ProfileProblem } from './issues';
import { parseProfile } from './parse';
import type { OptionValidators, SourceValidator } from './parse';
import type { ReportProfile } from './schema';

/** More text than this is no profile. */
const LONGEST_PROFILE = 1_000_000;

/** Why a text is no profile: not JSON (with the place, where the engine of JavaScript tells it), too long, or wrong entries. */
export type ProfileFailure =
  | { readonly kind: 'not-json'; readonly line?: number; readonly column?: number }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'invalid'; readonly problems: readonly ProfileProblem[] };

export interface ProfileValidators {
  readonly checks: OptionValidators;
  readonly sources?: SourceValidator;
}

/** Reads a profile from the text of a file, an answer or a part of a workbook. Never throws. */
export function readProfileText(
  text: string,
  language: Language,
  { checks, sources }: ProfileValidators,
): { readonly profile: ReportProfile } | ProfileFailure {
  if (text.length > LONGEST_PROFILE) return { kind: 'too-long' };
  const bare = text.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (error) {
    return { kind: 'not-json', ...placeOf(error, bare) };
  }
  const parsed = parseProfile(json, language, checks, sources);
  return 'profile' in parsed ? parsed : { kind: 'invalid', problems: parsed.problems };
}

/** The JSON text of a profile, for a file or a workbook; {@link readProfileText} reads it. */
export function formatProfile(profile: ReportProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function placeOf(error: unknown, text: string): { readonly line?: number; readonly column?: number } {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
