import type { Language, ReferenceErrorCode, ReferenceErrorData } from '../model';
import type { ErrorText } from './errors';
import { referenceGerman } from './referenceErrors.de';
import { referenceEnglish } from './referenceErrors.en';
import type { ReferenceWordings } from './referenceWordings';

const wordings: Readonly<Record<Language, ReferenceWordings>> = {
  de: referenceGerman,
  en: referenceEnglish,
};

/** A failure of a source as it is thrown or, with the last good value, reported. */
export interface ReferenceProblem {
  readonly code: ReferenceErrorCode;
  readonly data: ReferenceErrorData;
}

/** Text of a failure in the user's language; `details` is for an administrator. */
export function referenceErrorText({ code, data }: ReferenceProblem, language: Language): ErrorText {
  const text = wordings[language][code](data);
  const problems = data.problems?.[language].map(({ path, message }) => `${path}: ${message}`) ?? [];
  const details = [
    `zielcheck/${code}`,
    data.host,
    data.status === undefined ? undefined : `HTTP ${data.status}`,
    data.technical,
    ...problems,
  ].filter((part) => part !== undefined);
  return details.length > 1 ? { ...text, details: details.join('\n') } : text;
}
