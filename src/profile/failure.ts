import type { Language } from '../model';
import type { ProfileFailure } from './source';
import { profileTexts } from './texts';

/** What keeps a text from being a profile, one line for each thing that is wrong: "indicators.0.id: …". */
export function describeFailure(failure: ProfileFailure, language: Language): readonly string[] {
  const text = profileTexts[language];
  if (failure.kind === 'too-long') return [text.fileTooLong];
  if (failure.kind === 'not-json') return [text.notJson(failure.line, failure.column)];
  return failure.problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
}
