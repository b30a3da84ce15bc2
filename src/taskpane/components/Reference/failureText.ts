import { sourceFailure } from '../../../app/sourceFailure';
import { errorText, referenceErrorText } from '../../../messages';
import type { Language } from '../../../model';
import { toUserError } from '../../state/failures';

/** What is shown of a failure, whether a source or Excel is its cause. */
export function failureText(error: unknown, language: Language): ReturnType<typeof errorText> {
  const failure = sourceFailure(error);
  return failure === undefined
    ? errorText(toUserError(error), language)
    : referenceErrorText(failure, language);
}
