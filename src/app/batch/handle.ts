import { checkBytes, openOnce } from '../../report';
import { checkedFile, type CheckedFile } from '../../report/checkedFile';
import type { Language } from '../../model';
import type { Profile } from '../../profile';
import { createReferences, memoryStore, withEmbedded } from '../../reference';
import { browserStore } from '../../reference/stores/browser';

/** What a worker is asked: one file, and how it is to be checked. Plain data. */
export interface CheckRequest {
  readonly file: string;
  readonly bytes: ArrayBuffer;
  readonly profile?: Profile;
  readonly language: Language;
  /** ISO text. */
  readonly today: string;
}

/** What a worker says: that its script is there, and then an answer to each request. */
export type WorkerMessage =
  { readonly kind: 'ready' } | { readonly kind: 'checked'; readonly checked: CheckedFile };

/** Reference values are compared with what comes along or was answered before; a worker asks nobody. */
const asked = openOnce((sources, fromWorkbook) => ({
  references: createReferences(
    withEmbedded(fromWorkbook ? [] : sources),
    {
      fetch: () => Promise.reject(new TypeError('workers ask no network')),
      now: () => Date.now(),
      store: browserStore('zielcheck-references'),
      secrets: memoryStore(),
    },
    { configs: fromWorkbook ? sources : [], mayAsk: () => false },
  ),
  options: { online: false },
}));

/** Reads and checks one file as the command line does. Never throws. */
export async function handle({ file, bytes, ...options }: CheckRequest): Promise<CheckedFile> {
  return checkedFile(await checkBytes(file, new Uint8Array(bytes), { ...options, asked }));
}
