import { referenceErrorCodes, type ReferenceErrorCode, type ReferencePlace } from '../model';

/** What the failures of a source have in common, whichever class they are. */
export interface SourceFailure {
  readonly code: ReferenceErrorCode;
  readonly message: string;
  readonly data: {
    readonly places?: readonly ReferencePlace[];
    readonly flag?: string;
    readonly expected?: string;
    readonly found?: string;
  };
}

/** The failure of a source in an error; `undefined` for every other error. */
export function sourceFailure(error: unknown): SourceFailure | undefined {
  return isSourceFailure(error) ? error : undefined;
}

function isSourceFailure(error: unknown): error is Error & SourceFailure {
  if (!(error instanceof Error) || !('code' in error) || !('data' in error)) return false;
  return referenceErrorCodes.some((code) => code === error.code);
}
