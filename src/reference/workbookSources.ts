import type { SourceDescription } from '../model';
import type { ReadSource } from './config';
import type { Store } from './contract';
import { AddressPrivateError, NotConfirmedError, type ReferenceFailure } from './errors';
import { isPrivateHost } from './http/privateHost';
import { hostsOf } from './secrets';

/**
 * Sources that a workbook names in its profile. Whoever sent the workbook chose their addresses: they never get a key, and are
 * not asked before a person has said so, having seen the host.
 */
export interface WorkbookSources {
  readonly configs: readonly unknown[];
  /** Whether a person has allowed this very configuration. */
  readonly mayAsk: (fingerprint: string) => boolean;
}

export type Confirmation = NonNullable<SourceDescription['fromWorkbook']>;

/** What may be done with a source that a workbook names. */
export function confirmationOf(
  { kind, fingerprint }: ReadSource,
  mayAsk: WorkbookSources['mayAsk'],
): Confirmation {
  if (hostsOf(kind.addresses).some(isPrivateHost)) return 'private';
  return mayAsk(fingerprint) ? 'confirmed' : 'unconfirmed';
}

/** Why such a source is not asked; `undefined` where it may be. */
export function refusalOf(
  confirmation: Confirmation,
  source: string,
  host: string,
): ReferenceFailure | undefined {
  if (confirmation === 'private') return new AddressPrivateError({ source, host });
  return confirmation === 'unconfirmed' ? new NotConfirmedError({ source, host }) : undefined;
}

/** What a workbook's source gets in place of the user's keys. */
export const noKey = (): Promise<undefined> => Promise.resolve(undefined);

const PREFIX = 'confirmed';

/** Remembers on this machine that a person allowed a configuration of a workbook. */
export async function confirm(store: Store, fingerprint: string): Promise<void> {
  await store.set(`${PREFIX}/${fingerprint}`, true);
}

/** The configurations that were allowed on this machine. */
export async function confirmedOn(store: Store): Promise<ReadonlySet<string>> {
  const keys = await store.keys().catch(() => []);
  return new Set(keys.flatMap((key) => (key.startsWith(`${PREFIX}/`) ? [key.slice(PREFIX.length + 1)] : [])));
}
