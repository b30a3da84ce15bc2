import { checks } from '../../../checks';
import { formatNumber, readNumber } from '../../../messages';
import type { ProfileText } from '../../../messages/profile';
import type { Direction, Language } from '../../../model';
import { parseProfile } from '../../../profile';
import type { Profile, ProfileIndicator } from '../../../profile';
import { without } from '../../shared/without';

/** One indicator as it is being edited; what the page does not show stays as it was. */
export interface IndicatorDraft {
  readonly from: ProfileIndicator;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction | '';
  readonly target: string;
  readonly required: boolean;
}

export interface ProfileDraft {
  readonly from: Profile;
  readonly title: string;
  readonly indicators: readonly IndicatorDraft[];
}

/** A profile as the page shows it. */
export function draftOf(profile: Profile, text: ProfileText, language: Language): ProfileDraft {
  return {
    from: profile,
    title: profile.title ?? '',
    indicators: (profile.indicators ?? []).map((from) => ({
      from,
      name: from.name,
      unit: from.unit ?? '',
      direction: from.direction ?? '',
      target: targetText(from.target, text, language),
      required: from.required !== false,
    })),
  };
}

function targetText(target: ProfileIndicator['target'], text: ProfileText, language: Language): string {
  const write = (value: number): string => formatNumber(value, language, { decimals: 10 });
  if (target === undefined) return '';
  if (target === 'none') return text.noTarget[0];
  if (typeof target === 'number') return write(target);
  return `${write(target.min)} ${language === 'de' ? 'bis' : 'to'} ${write(target.max)}`;
}

/** What is in the field of a target; `unreadable` for anything else. */
export function readTarget(
  typed: string,
  text: ProfileText,
  language: Language,
): ProfileIndicator['target'] | 'unreadable' {
  const given = typed.trim();
  if (given === '') return undefined;
  if (text.noTarget.includes(given.toLowerCase())) return 'none';
  const [first = '', second, ...rest] = given.split(/\s*(?:bis|to|–|\.\.)\s*/iu);
  const min = readNumber(first, language);
  const max = second === undefined ? min : readNumber(second, language);
  if (Number.isNaN(min) || Number.isNaN(max) || rest.length > 0) return 'unreadable';
  return second === undefined ? min : { min, max };
}

/** The profile that a draft stands for, or what is still wrong with it, one line each. */
export function profileOf(
  draft: ProfileDraft,
  text: ProfileText,
  language: Language,
): { readonly profile: Profile } | { readonly problems: readonly string[] } {
  const unreadable: string[] = [];
  const kept = new Set(draft.indicators.map(({ from }) => from.id));
  const indicators = draft.indicators.map((indicator): ProfileIndicator => {
    const target = readTarget(indicator.target, text, language);
    if (target === 'unreadable') unreadable.push(`${indicator.name}: ${text.targetWrong}`);
    return {
      ...withoutDropped(withoutShown(indicator.from), kept),
      name: indicator.name.trim(),
      ...(indicator.unit.trim() === '' ? {} : { unit: indicator.unit.trim() }),
      ...(indicator.direction === '' ? {} : { direction: indicator.direction }),
      ...(target === undefined || target === 'unreadable' ? {} : { target }),
      ...(indicator.required ? {} : { required: false }),
    };
  });
  if (unreadable.length > 0) return { problems: unreadable };
  const title = draft.title.trim();
  const parsed = parseProfile(
    {
      ...without(draft.from, 'title'),
      ...(title === '' ? {} : { title }),
      ...(draft.from.indicators === undefined ? {} : { indicators }),
    },
    language,
    checks,
  );
  if ('profile' in parsed) return parsed;
  return {
    problems: parsed.problems.map(({ path, message }) => `${placeText(path, draft, text)}: ${message}`),
  };
}

/** The indicator without what the page shows: that is written anew. */
function withoutShown(
  indicator: ProfileIndicator,
): Pick<ProfileIndicator, 'id' | 'name'> & Partial<ProfileIndicator> {
  const { id, name } = indicator;
  return {
    ...without(without(without(without(indicator, 'unit'), 'direction'), 'target'), 'required'),
    id,
    name,
  };
}

/** References to indicators that were left out go with them. */
function withoutDropped(indicator: ProfileIndicator, kept: ReadonlySet<string>): ProfileIndicator {
  const { partOf, sumOf, exclusiveWith, requires, ...rest } = indicator;
  const stay = (ids: readonly string[]): string[] => ids.filter((id) => kept.has(id));
  return {
    ...rest,
    ...(partOf === undefined || !kept.has(partOf) ? {} : { partOf }),
    // Without one of its parts a sum is no longer their sum.
    ...(sumOf === undefined || stay(sumOf).length < sumOf.length ? {} : { sumOf }),
    ...(exclusiveWith === undefined ? {} : { exclusiveWith: stay(exclusiveWith) }),
    ...(requires === undefined ? {} : { requires: stay(requires) }),
  };
}

/** "indicators.3.name" as a person reads it: the indicator's name. */
function placeText(path: string, draft: ProfileDraft, text: ProfileText): string {
  const index = /^indicators\.(\d+)/.exec(path)?.[1];
  if (index === undefined) return path;
  const name = draft.indicators[Number(index)]?.name.trim() ?? '';
  return name === '' ? text.indicatorLabel(Number(index) + 1) : name;
}
