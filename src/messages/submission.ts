import type { Language } from '../model';
import { german } from './submission.de';
import { english } from './submission.en';
import type { SubmissionText } from './submissionText';

export type { SubmissionText } from './submissionText';

const texts: Readonly<Record<Language, SubmissionText>> = { de: german, en: english };

/** What is said about handing a report in. Not part of {@link uiText}: only those who hand in need it. */
export function submissionText(language: Language): SubmissionText {
  return texts[language];
}
