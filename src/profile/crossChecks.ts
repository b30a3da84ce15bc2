import { parseAnswer } from '../model';
import type { Language } from '../model';
import { foldName } from '../model/foldedName';
import { bandsOf } from './profile';
import type { ProfileProblem } from './issues';
import type { ReportProfile } from './schema';
import { suggest } from './suggest';
import { profileTexts } from './texts';
import type { ProfileTexts } from './texts';

const REFERENCES = ['sumOf', 'exclusiveWith', 'requires'] as const;

/** What is wrong between the entries of a profile each of which is right by itself. */
export function crossProblems(profile: ReportProfile, language: Language): ProfileProblem[] {
  const text = profileTexts[language];
  return [
    ...bandProblems(profile, text),
    ...repeatedIds('project', profile.project, text),
    ...choiceProblems(profile, text),
    ...repeatedIds('indicators', profile.indicators, text),
    ...repeatedNames(profile, text),
    ...rangeProblems(profile, text),
    ...referenceProblems(profile, text),
    ...cycleProblems(profile, text),
    ...answerProblems(profile, text),
    ...repeatedIds('partners', profile.partners, text),
    ...repeatedIds('sources', profile.sources, text),
  ];
}

function bandProblems(profile: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  const { met, near, under } = bandsOf(profile);
  return met >= near && near >= under ? [] : [{ path: 'bands', message: text.bandOrder }];
}

function answerProblems({ answers = [] }: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  return answers.flatMap((given, index) => {
    const parsed = parseAnswer(given);
    return 'kind' in parsed
      ? [{ path: `answers.${index}`, message: text.answer(parsed.given, parsed.allowed) }]
      : [];
  });
}

function repeatedIds(
  list: string,
  entries: readonly { readonly id?: string | undefined }[] | undefined,
  text: ProfileTexts,
): ProfileProblem[] {
  const first = new Map<string, number>();
  return (entries ?? []).flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    return before === undefined
      ? []
      : [{ path: `${list}.${index}.id`, message: text.repeated(id, `${list}.${before}.id`) }];
  });
}

function choiceProblems({ project = [] }: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  return project.flatMap(({ kind, choices }, index) =>
    (kind === 'list') === (choices !== undefined && choices.length > 0)
      ? []
      : [{ path: `project.${index}.choices`, message: text.choices }],
  );
}

/** Names and aliases are compared as they are in a report: case, blanks, umlauts and punctuation make no difference. */
function repeatedNames({ indicators = [] }: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  const first = new Map<string, string>();
  return indicators.flatMap(({ name, aliases = [] }, index) =>
    [name, ...aliases].flatMap((given, at) => {
      const path = at === 0 ? `indicators.${index}.name` : `indicators.${index}.aliases.${at - 1}`;
      const folded = foldName(given);
      const before = first.get(folded);
      if (before !== undefined) return [{ path, message: text.repeated(given, before) }];
      first.set(folded, path);
      return [];
    }),
  );
}

function rangeProblems({ indicators = [] }: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  return indicators.flatMap(({ target }, index) =>
    typeof target === 'object' && target.min > target.max
      ? [{ path: `indicators.${index}.target`, message: text.rangeOrder }]
      : [],
  );
}

function referenceProblems({ indicators = [] }: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  const ids = indicators.map(({ id }) => id);
  const known = new Set(ids);
  return indicators.flatMap((indicator, index) => {
    const { id, partOf } = indicator;
    const references = [
      ...(partOf === undefined ? [] : [{ key: 'partOf', other: partOf }]),
      ...REFERENCES.flatMap((name) =>
        (indicator[name] ?? []).map((other, at) => ({ key: `${name}.${at}`, other })),
      ),
    ];
    return references.flatMap(({ key, other }): ProfileProblem[] => {
      const path = `indicators.${index}.${key}`;
      if (other === id) return [{ path, message: text.ofItself }];
      if (known.has(other)) return [];
      return [{ path, message: text.unknownIndicator(other, suggest(other, ids)) }];
    });
  });
}

/** A whole that is, over others, a part of its own part: told once per circle, at its first indicator. */
function cycleProblems({ indicators = [] }: ReportProfile, text: ProfileTexts): ProfileProblem[] {
  const wholes = new Map<string, Set<string>>(indicators.map(({ id }) => [id, new Set<string>()]));
  for (const { id, partOf, sumOf = [] } of indicators) {
    if (partOf !== undefined && partOf !== id) wholes.get(id)?.add(partOf);
    for (const part of sumOf) if (part !== id) wholes.get(part)?.add(id);
  }
  const told = new Set<string>();
  return indicators.flatMap(({ id, partOf }, index) => {
    const circle = told.has(id) ? undefined : pathBack(id, wholes);
    if (circle === undefined) return [];
    for (const member of circle) told.add(member);
    const key = partOf === undefined ? 'sumOf' : 'partOf';
    return [{ path: `indicators.${index}.${key}`, message: text.circle([...circle, id].join(' → ')) }];
  });
}

/** The way from an indicator over its wholes back to itself. */
function pathBack(
  start: string,
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of wholes.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
