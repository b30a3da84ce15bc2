import { answersTo, parseAnswer, type Language } from '../model';
import type { FileDigest } from '../report';
import { answerTexts } from './answerTexts';

/** Open questions whose answers are written out. */
const SHOWN = 6;

/** What is wrong with the words of an answer, in a line; nothing where they can be understood. */
export function wrongAnswer(text: string, language: Language): readonly string[] {
  const parsed = parseAnswer(text);
  if (!('kind' in parsed)) return [];
  const texts = answerTexts(language);
  return [
    parsed.kind === 'place'
      ? texts.noPlace(text)
      : texts.notUnderstood(text, parsed.given, parsed.allowed.join(', ')),
  ];
}

/** The answers that no question of any file has waited for, each with the words that would answer what is open. */
export function unheardAnswers(
  answers: readonly string[],
  digests: readonly FileDigest[],
  language: Language,
): readonly string[] {
  const heard = new Set(digests.flatMap(({ answered = [] }) => answered));
  const open = new Set(digests.flatMap(({ questions }) => questions.flatMap(answersTo)));
  const texts = answerTexts(language);
  return answers
    .filter((text) => !heard.has(text))
    .map((text) =>
      texts.unheard(
        text,
        [...open].slice(0, SHOWN).map((one) => asTyped(one)),
      ),
    );
}

/** The option with an answer, as a person types it: the quotes that the shell of the system wants. */
export function asTyped(answer: string, shell: 'windows' | 'other' = SHELL): string {
  return shell === 'windows'
    ? `--answer "${answer.replaceAll('"', '\\"')}"`
    : `--answer '${answer.replaceAll("'", String.raw`'\''`)}'`;
}

const SHELL = process.platform === 'win32' ? 'windows' : 'other';
