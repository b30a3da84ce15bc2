import { UserFacingError } from '../../model';

/** Whatever was thrown, as something that can be told to the user. */
export function toUserError(error: unknown): UserFacingError {
  if (error instanceof UserFacingError) return error;
  return new UserFacingError('unknown', { technical: String(error) }, { cause: error });
}
