import type { ReferenceErrorCode, ReferenceErrorData } from '../model';

/** Cause (with the source) and next step. */
export interface ReferenceWording {
  readonly title: string;
  readonly next: string;
}

/** One wording a code; complete by type. */
export type ReferenceWordings = Readonly<
  Record<ReferenceErrorCode, (data: ReferenceErrorData) => ReferenceWording>
>;

/** HTTP 407: not the source but a proxy on the way to it wants to know who asks. */
export const PROXY_LOGIN = 407;

/**
 * Whether the certificate of the other side cannot be trusted: often a server of the house that looks into connections. Told by
 * the codes of Node and OpenSSL.
 */
export function isUntrusted({ technical = '' }: ReferenceErrorData): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|_TLS_|_SSL_/.test(technical);
}
