import { UserFacingError } from '../../src/model';

/** The failure of something that must fail, and must be told to the user. */
export async function failure(task: Promise<unknown>): Promise<UserFacingError> {
  try {
    await task;
  } catch (error) {
    if (error instanceof UserFacingError) return error;
    throw error;
  }
  throw new Error('expected to fail, and did not');
}
