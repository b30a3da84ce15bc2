import { checks } from '../checks';
import { checkIds } from '../model';
import type { CheckId, JudgedBy } from '../model';
import { settingOf, withSettings, type Profile } from '../profile/profile';

/** A profile with what the workbook changed about the checks in it. */
export interface Judging {
  readonly profile: Profile;
  readonly judgedBy: JudgedBy;
}

/**
 * What a profile of a workbook comes to. Whoever checks somebody else's workbook (`foreign`) keeps every check that is an error
 * for them: a workbook cannot lower it, only say that it would. In one's own workbook it holds, and is told.
 */
export function judgingOf(profile: Profile, from: JudgedBy['from'], foreign: boolean): Judging {
  const { id, title, version } = profile;
  const name = {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(version !== undefined && { version }),
  };
  const none = { from, ...name, off: [], lowered: [], kept: [] };
  if (from !== 'workbook') return { profile, judgedBy: none };
  const off: CheckId[] = [];
  const lowered: CheckId[] = [];
  const kept: CheckId[] = [];
  for (const check of checkIds) {
    const { severity } = settingOf(profile, check);
    if (severity === undefined || severity === 'error') continue;
    const isError = checks[check].severity === 'error';
    if (isError && foreign) kept.push(check);
    else if (severity === 'off') off.push(check);
    else if (isError) lowered.push(check);
  }
  const effective =
    kept.length === 0
      ? profile
      : withSettings(profile, { checks: Object.fromEntries(kept.map((check) => [check, 'error'])) });
  return { profile: effective, judgedBy: { from, ...name, off, lowered, kept } };
}
