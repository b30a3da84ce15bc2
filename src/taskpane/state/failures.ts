import { UserFacingError } from '../../model';

/** Whatever was thrown, as an error that the user can be shown. */
export function toUserError(error: unknown): UserFacingError {
  if (error instanceof UserFacingError) return error;
  return new UserFacingError('unknown', { technical: String(error) }, { cause: error });
}
