import { filesText } from '../messages/files';
import type { Language } from '../model';
import type { FileFailure } from '../report';
import { cliTexts } from './texts';

/** What is wrong with a file and what to do, in one line. */
export function failureText(
  { error, details }: Pick<FileFailure, 'error' | 'details'>,
  language: Language,
): string {
  if (error !== 'profile-unusable') return withDetails(filesText(language).errors[error], details);
  const { profile } = cliTexts(language);
  const heading = profile.invalid(profile.inWorkbook);
  const lines = details?.replace(/^/gm, '  ');
  return withDetails(profile.unusable, lines === undefined ? undefined : `${heading}\n${lines}`);
}

function withDetails(text: string, details: string | undefined): string {
  return details === undefined ? text : `${text} (${details})`;
}
