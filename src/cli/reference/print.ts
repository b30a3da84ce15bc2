import { formatNumber, referenceErrorText } from '../../messages';
import type {
  Language,
  Observation,
  ReferenceAnswer,
  ReferenceErrorData,
  SourceDescription,
} from '../../model';
import { ReferenceFailure } from '../../reference';
import { keyVariable } from './surroundings';
import { referenceTexts } from './texts';

/** An answer for people: each value with where it comes from. */
export function answerText({ observations, problem }: ReferenceAnswer, language: Language): string {
  const [first] = observations;
  if (first === undefined) return '';
  const { place, statistic } = first;
  const lines = [`${statistic.label}, ${place.name} (${place.key})`];
  observations.forEach((observation, index) => {
    lines.push(`  ${observation.period}  ${valueText(observation, language)}`);
    const next = observations[index + 1];
    if (next === undefined || provenance(next, language) !== provenance(observation, language))
      lines.push(provenance(observation, language));
  });
  if (problem !== undefined) lines.push(referenceTexts(language).lastGood(causeText(problem, language)));
  return `${lines.join('\n')}\n`;
}

function valueText({ value, unit, flag, factor }: Observation, language: Language): string {
  const number = value === null ? '' : `${formatNumber(value, language)} ${unit}`;
  const notes = [
    flag,
    factor === undefined ? undefined : referenceTexts(language).factor(formatNumber(factor, language)),
  ].filter((note) => note !== undefined);
  return [number, ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])]
    .filter((part) => part !== '')
    .join(' ');
}

function provenance({ source, asOf, retrievedAt }: Observation, language: Language): string {
  const texts = referenceTexts(language);
  const where = [
    source.title,
    source.table === undefined ? undefined : texts.table(source.table),
    source.url,
  ];
  return [
    `${texts.source} ${where.filter((part) => part !== undefined).join(', ')}`,
    source.attribution,
    source.licence === undefined ? undefined : `${texts.licence} ${source.licence}`,
    asOf === undefined ? undefined : `${texts.asOf} ${asOf}`,
    retrievedAt === undefined ? undefined : `${texts.retrieved} ${retrievedAt}`,
  ]
    .filter((line) => line !== undefined)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** An answer for programs: the contract's JSON. */
export function answerJson({ observations, problem }: ReferenceAnswer, language: Language): string {
  const told =
    problem === undefined ? {} : { problem: { code: problem.code, message: causeText(problem, language) } };
  return `${JSON.stringify({ version: 1, observations, ...told }, undefined, 2)}\n`;
}

/** A failure for programs: what it was, and the places in question. */
export function failureJson(error: unknown, language: Language): string {
  const failure = error instanceof ReferenceFailure ? error : undefined;
  const places = failure?.data.places;
  return `${JSON.stringify(
    {
      version: 1,
      observations: [],
      error: {
        code: failure?.code ?? 'unusable',
        message: failureText(error, language),
        ...(places !== undefined && places.length > 0 && { places }),
      },
    },
    undefined,
    2,
  )}\n`;
}

/** Cause and next step. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof ReferenceFailure) return causeText(error, language);
  return error instanceof Error ? error.message : String(error);
}

function causeText(
  problem: { readonly code: ReferenceFailure['code']; readonly data: ReferenceErrorData },
  language: Language,
): string {
  const { title, next } = referenceErrorText(problem, language);
  return [
    title,
    next,
    ...(problem.data.problems?.[language] ?? []).map(({ path, message }) => `\n  ${path}: ${message}`),
  ].join(' ');
}

/** The sources for people, one a paragraph. */
export function sourcesText(sources: readonly SourceDescription[], language: Language): string {
  const texts = referenceTexts(language);
  return sources
    .map(({ id, title, licence, attribution, online, needsKey }) =>
      [
        `${id}: ${title}`,
        [
          online ? texts.onlineSource : texts.offlineSource,
          needsKey ? texts.needsKey(keyVariable(id)) : undefined,
        ]
          .filter((part) => part !== undefined)
          .join('; '),
        licence === undefined ? undefined : `${texts.licence} ${licence}`,
        attribution,
      ]
        .filter((line) => line !== undefined)
        .join('\n    '),
    )
    .map((paragraph) => `${paragraph}\n`)
    .join('');
}
