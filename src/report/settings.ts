import { visible } from '../messages/visible';
import { parseAnswer, UserFacingError } from '../model';
import type {
  Answer,
  DroppedPart,
  JudgedBy,
  Language,
  PartName,
  TableMapping,
  WorkbookSource,
} from '../model';
import { defaultProfile, withSettings, type Profile } from '../profile/profile';
import { readProfile, storedChoices, storedMappings, type Choices, type JudgedProfile } from '../stored';
import { judgingOf } from './judgedBy';

/** What a check of a workbook goes by. */
export interface ReportSettings {
  readonly profile: Profile;
  /** Whose profile it is. */
  readonly judgedBy: JudgedBy;
  /** Decides readings that both languages allow, where nothing else does. */
  readonly language: Language;
  /** What the user decided about tables. */
  readonly mappings: readonly TableMapping[];
  /** Answers to questions about tables that are given from outside of the workbook: by the profile, and by whoever asks. */
  readonly answers: readonly Answer[];
  readonly choices: Choices;
  /** What was stored and is not used. */
  readonly dropped: readonly DroppedPart[];
}

export interface SettingsOptions {
  /** Wins over the workbook's own, and over what was chosen in it. */
  readonly profile?: Profile;
  /** Somebody else's workbook is checked: it cannot lower what is an error for whoever checks. */
  readonly foreign?: boolean;
  /** Of whoever asks: where neither profile nor choices name one. */
  readonly language: Language;
  readonly answers?: readonly Answer[];
  /** Reads the text of a profile; asked only where one is stored. */
  readonly judge: () => Promise<(text: string) => JudgedProfile>;
}

/**
 * Reads from a workbook what its check goes by: the profile with what was chosen on top of it, and what was decided about tables.
 * @throws UserFacingError `profile-unusable`, with what is wrong in a line each
 */
export async function settingsOf(
  source: Pick<WorkbookSource, 'stored'>,
  { profile, language, judge, answers = [], foreign = false }: SettingsOptions,
  signal?: AbortSignal,
): Promise<ReportSettings> {
  const mappings = await storedMappings(await source.stored('mappings', signal));
  const choices = await storedChoices(profile === undefined ? await source.stored('choices', signal) : []);
  const texts = profile === undefined ? await source.stored('profile', signal) : [];
  const stored = texts.length === 0 ? undefined : readProfile(texts, await judge());
  if (stored?.judged !== undefined && 'problems' in stored.judged)
    throw new UserFacingError('profile-unusable', {
      technical: stored.judged.problems.map(visible).join('\n'),
    });
  const own = stored?.judged?.profile;
  const chosen = choices.value.profile;
  const inWorkbook = own === undefined ? chosen : withSettings(own, chosen);
  const from = profile !== undefined ? 'given' : inWorkbook === undefined ? 'default' : 'workbook';
  const judging = judgingOf(profile ?? inWorkbook ?? defaultProfile, from, foreign);
  const { profile: effective } = judging;
  return {
    ...judging,
    language: effective.language ?? choices.value.language ?? language,
    mappings: mappings.value,
    answers: [...answers, ...answersIn(effective)],
    choices: choices.value,
    dropped: droppedParts({ mappings, choices, profile: stored ?? { dropped: 0 } }),
  };
}

/** The answers of a profile; it was refused if one of them is none. */
function answersIn({ answers = [] }: Profile): readonly Answer[] {
  return answers.flatMap((text) => {
    const parsed = parseAnswer(text);
    return 'kind' in parsed ? [] : [parsed];
  });
}

/** What is not used of several parts. */
export function droppedParts(
  parts: Partial<Readonly<Record<PartName, { readonly dropped: number }>>>,
): readonly DroppedPart[] {
  return Object.entries(parts).flatMap(([part, { dropped }]) =>
    dropped === 0 ? [] : [{ part: part as PartName, count: dropped }],
  );
}
